#!/usr/bin/env bash
# Twig 3.5.1, Smarty 4.3.0, Blade (illuminate/view 8.83) with PHP 8.2, Template Toolkit 2.27 and HTML::Mason 1.59 with Perl, all of Debian 12;
# Mako 1.4.3, Jinja2 3.1.6: template engines that keep compiled templates in a folder, which outlives the release (/var/cache, a volume). Each is
# told to look whether the template has changed (auto_reload, compile_check, filesystem_checks; the others do so by themselves).
# Rollback: the older release's templates are laid out with their own times (git archive, tar, rsync -t), and the program is started anew.
# Guess: changed means different: another time, another size, or other content. The older page comes.
# Seen: Mako, Twig, Smarty, Blade and Mason ask whether the template is newer than what was compiled from it. It is not: the newer release's pages
# are shown, at each start. Template Toolkit and Jinja2 compare, and show the older one.
# For a user: empty the folder with each deployment, or name it after the release; or lay out files with the time of the deployment (tried here).
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need perl
deb_into deb php8.2-cli php8.2-mbstring php-twig smarty4 php-illuminate-view libtemplate-perl libhtml-mason-perl
pip_into py mako==1.4.3 jinja2==3.1.6
extensions=$(echo "$work"/deb/usr/lib/php/20*)
php=("$work/deb/usr/bin/php8.2" -n -d "include_path=$work/deb/usr/share/php" -d "extension_dir=$extensions" -d error_reporting=8191)
for each in ctype mbstring tokenizer; do php+=(-d "extension=$each.so"); done
perl=("-I$work/deb/usr/share/perl5" "-I$(echo "$work"/deb/usr/lib/x86_64-linux-gnu/perl5/5*)")
export LD_LIBRARY_PATH=$work/deb/usr/lib/x86_64-linux-gnu
mkdir "$work/shop" && cd "$work/shop"
mkdir templates
cat >twig.php <<'PHP'
<?php
require 'Twig/autoload.php';
echo (new Twig\Environment(new Twig\Loader\FilesystemLoader('templates'), ['cache' => 'cache/twig', 'auto_reload' => true]))->render('page.html');
PHP
cat >smarty.php <<'PHP'
<?php
require 'smarty4/Smarty.class.php';
$smarty = new Smarty;
$smarty->setTemplateDir('templates')->setCompileDir('cache/smarty');
$smarty->display('page.html');
PHP
cat >blade.php <<'PHP'
<?php
require 'Illuminate/View/autoload.php';
use Illuminate\Filesystem\Filesystem;
use Illuminate\View\{Compilers\BladeCompiler, Engines\CompilerEngine, Engines\EngineResolver, Factory, FileViewFinder};
$files = new Filesystem;
$engines = new EngineResolver;
@mkdir('cache/blade');
$engines->register('blade', fn() => new CompilerEngine(new BladeCompiler($files, 'cache/blade')));
$views = new Factory($engines, new FileViewFinder($files, ['templates'], ['html']), new Illuminate\Events\Dispatcher);
$views->addExtension('html', 'blade');
echo $views->make('page')->render();
PHP
cat >toolkit.pl <<'P'
use Template;
Template->new(INCLUDE_PATH => 'templates', COMPILE_EXT => '.ttc', COMPILE_DIR => 'cache/toolkit')->process('page.html') or die;
P
cat >mason.pl <<'P'
use Cwd;
use HTML::Mason::Interp;
HTML::Mason::Interp->new(comp_root => getcwd . '/templates', data_dir => getcwd . '/cache/mason')->exec('/page.html');
P
cat >mako.py <<'P'
import sys

sys.path.pop(0)
from mako.lookup import TemplateLookup

print(TemplateLookup(["templates"], module_directory="cache/mako", filesystem_checks=True).get_template("page.html").render())
P
cat >jinja.py <<'P'
from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader

cache = FileSystemBytecodeCache("cache/jinja")
print(Environment(loader=FileSystemLoader("templates"), bytecode_cache=cache, auto_reload=True).get_template("page.html").render())
P
# shows PROGRAM: the page, from a process of its own.
shows() {
  case $1 in
    *.php) "${php[@]}" "$1" ;;
    *.pl) perl "${perl[@]}" "$1" ;;
    *.py) "$work/py/bin/python" "$1" ;;
  esac 2>&1 | head -c 200 | xargs
}
# after_a_rollback PROGRAM TIME: the times of the older release's files.
after_a_rollback() {
  rm -rf cache
  mkdir -p cache/jinja
  echo "page of 1.4.0, with tea" >templates/page.html
  touch -d 2026-01-20T00:00:00Z templates/page.html
  shows "$1" >/dev/null
  sleep 1.1
  echo "page of 1.3.0" >templates/page.html
  touch -d "$2" templates/page.html
  shows "$1"
}
for each in twig.php smarty.php blade.php mason.pl mako.py; do
  expect "$each, own times" "page of 1.4.0, with tea" "$(after_a_rollback $each 2026-01-10T00:00:00Z)"
  expect "$each, time of the deployment" "page of 1.3.0" "$(after_a_rollback $each now)"
done
for each in toolkit.pl jinja.py; do
  expect "$each, own times" "page of 1.3.0" "$(after_a_rollback $each 2026-01-10T00:00:00Z)"
done
finish
