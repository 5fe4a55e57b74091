#!/usr/bin/env bash
# Symfony Messenger 5.4 with its Doctrine transport (SQLite) and PhpSerializer, on PHP 8.2; all of Debian 12.
# Rollback: the newer release sent a message of a class of its own, Refund, which waits between two others.
# Guess: it goes to the failure transport, which is configured, and can be retried from there by the recovery; the worker goes on.
# Seen: the message cannot be decoded, and that is no failed message: the transport deletes it, no event is sent, the failure transport stays
# empty. The worker ends with MessageDecodingFailedException; the supervisor starts it again, and the next such message is deleted in the
# same way. After the recovery nothing of the refund is left. One restart a message is all that is seen.
# For a user: new messages on a transport of their own, which the older release does not consume; or copy messenger_messages before the rollback.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
deb_into php php8.2-cli php8.2-sqlite3 php-symfony-messenger php-symfony-doctrine-messenger php-symfony-event-dispatcher php-doctrine-dbal
cat >"$work/shop.php" <<'PHP'
<?php
foreach (['Doctrine/DBAL', 'Symfony/Component/Messenger', 'Symfony/Component/Messenger/Bridge/Doctrine', 'Symfony/Component/EventDispatcher'] as $each) {
    require_once "$each/autoload.php";
}
use Doctrine\DBAL\DriverManager;
use Symfony\Component\EventDispatcher\EventDispatcher;
use Symfony\Component\Messenger\Bridge\Doctrine\Transport\{Connection, DoctrineTransport};
use Symfony\Component\Messenger\Event\WorkerRunningEvent;
use Symfony\Component\Messenger\EventListener\SendFailedMessageToFailureTransportListener;
use Symfony\Component\Messenger\Handler\HandlersLocator;
use Symfony\Component\Messenger\Middleware\HandleMessageMiddleware;
use Symfony\Component\Messenger\Transport\Serialization\PhpSerializer;
use Symfony\Component\Messenger\{Envelope, MessageBus, Worker};

class Tea { public $cups = 1; }
class Cake { public $pieces = 1; }
if ($argv[1] === 'newer') {
    require __DIR__ . '/refund.php';
}
class Senders implements Psr\Container\ContainerInterface {
    public function __construct(private array $senders) {}
    public function get(string $id) { return $this->senders[$id]; }
    public function has(string $id): bool { return isset($this->senders[$id]); }
}
$database = DriverManager::getConnection(['driver' => 'pdo_sqlite', 'path' => __DIR__ . '/shop.sqlite']);
$settings = ['table_name' => 'messages', 'auto_setup' => true, 'redeliver_timeout' => 3600];
$connection = fn($queue) => new Connection($settings + ['queue_name' => $queue], $database);
$transport = fn($queue) => new DoctrineTransport($connection($queue), new PhpSerializer());
[$orders, $failed] = [$transport('orders'), $transport('failed')];
if ($argv[2] === 'send') {
    foreach ([new Tea, new Refund, new Tea, new Cake] as $message) $orders->send(new Envelope($message));
}
if ($argv[2] === 'consume') {
    $events = new EventDispatcher;
    $events->addSubscriber(new SendFailedMessageToFailureTransportListener(new Senders(['orders' => $failed])));
    $events->addListener(WorkerRunningEvent::class, fn($event) => $event->isWorkerIdle() && $event->getWorker()->stop());
    $handlers = [Tea::class => [function () {}], Cake::class => [function () { throw new Exception('no cake'); }]];
    $bus = new MessageBus([new HandleMessageMiddleware(new HandlersLocator($handlers))]);
    try {
        (new Worker(['orders' => $orders], $bus, $events))->run(['sleep' => 1000]);
        echo 'idle; ';
    } catch (Exception $error) {
        echo (new ReflectionClass($error))->getShortName(), '; ';
    }
}
$names = fn($row) => $row['queue_name'] . ' ' . (preg_match('/Tea|Refund|Cake/', $row['body'], $found) ? $found[0] : '?');
echo implode(', ', array_map($names, $database->fetchAllAssociative('SELECT queue_name, body FROM messages ORDER BY id'))), "\n";
PHP
echo '<?php class Refund { public $amount = 5; }' >"$work/refund.php"
extensions=$(echo "$work"/php/usr/lib/php/20*)
php=("$work/php/usr/bin/php8.2" -n -d "include_path=$work/php/usr/share/php" -d "extension_dir=$extensions" -d error_reporting=8191)
for each in pdo pdo_sqlite ctype tokenizer; do php+=(-d "extension=$each.so"); done
export LD_LIBRARY_PATH=$work/php/usr/lib/x86_64-linux-gnu
shop() { "${php[@]}" "$work/shop.php" "$@" 2>"$work/error.log"; }
expect "newer release sends" "orders Tea, orders Refund, orders Tea, orders Cake" "$(shop newer send)"
expect "older release" "MessageDecodingFailedException; orders Tea, orders Cake" "$(shop older consume)"
expect "started again: a handler that fails uses the failure transport" "idle; failed Cake" "$(shop older consume)"
expect "after the recovery" "idle; failed Cake" "$(shop newer consume)"
finish
