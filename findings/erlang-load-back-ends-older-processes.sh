#!/usr/bin/env bash
# Erlang/OTP 25 (Debian 12), code changed in the running node.
# Rollback: 1.4.0 was loaded and 1.3.0 is loaded again. A process, a customer's cart, was started by 1.3.0 and has waited in its loop all along;
# it never ran a line of 1.4.0.
# Guess: that process is the one thing that is safe: what is loaded is the code that it runs. Those that 1.4.0 started may be in danger.
# Seen: the other way round. A module has two places, and the 1.3.0 that is loaded again is a third version: the copy that the cart runs is "old",
# and c:l, as the shell and tools that load a changed file do, purges it: the cart is killed with what it held, and no supervisor's
# code_change is asked. What 1.4.0 started lives on, in 1.4.0's code. code:load_file refuses (not_purged), and the newer code stays.
# For a user: code:soft_purge first: false means that a process would be lost. Let loops call themselves by the module's name.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
deb_into deb erlang-base
cd "$work"
mkdir older newer live
for folder in older newer; do
  release=1.3.0
  [ "$folder" = older ] || release=1.4.0
  cat >"$folder/shop.erl" <<E
-module(shop).
-export([start/0, release/0]).
release() -> "$release".
start() -> spawn(fun() -> loop([]) end).
loop(Cart) ->
  receive
    {add, Item} -> loop([Item | Cart]);
    {show, To} -> To ! {cart, Cart}, loop(Cart)
  end.
E
done
cat >play.erl <<'E'
-module(play).
-export([run/0]).
put(Folder) -> {ok, _} = file:copy(Folder ++ "/shop.beam", "live/shop.beam").
show(Cart) ->
  Cart ! {show, self()},
  receive {cart, Items} -> Items after 1000 -> gone end.
say(Step, Of3, Of4) -> io:format("~s: ~s, cart of 1.3 ~p, cart of 1.4 ~p~n", [Step, shop:release(), show(Of3), show(Of4)]).
run() ->
  put("older"), code:add_patha("live"), {module, shop} = code:load_file(shop),
  Of3 = shop:start(), Of3 ! {add, tea},
  put("newer"), {module, shop} = c:l(shop),
  Of4 = shop:start(), Of4 ! {add, cake},
  say("newer loaded", Of3, Of4),
  put("older"), {error, Why} = code:load_file(shop),
  say(Why, Of3, Of4),
  io:format("soft purge: ~p~n", [code:soft_purge(shop)]),
  {module, shop} = c:l(shop),
  say("older loaded", Of3, Of4),
  halt().
E
# The program erl has the place of its files written in it; this is what it starts.
export ROOTDIR=$work/deb/usr/lib/erlang EMU=beam PROGNAME=erl
export BINDIR=$(echo "$ROOTDIR"/erts-*/bin)
erlang() { HOME=$work "$BINDIR/erlexec" -noshell "$@"; }
for file in older/shop newer/shop play; do
  erlang -eval "{ok, _} = compile:file(\"$file\", [{outdir, filename:dirname(\"$file\")}]), halt()."
done
expect "in one node" 'newer loaded: 1.4.0, cart of 1.3 [tea], cart of 1.4 [cake]
not_purged: 1.4.0, cart of 1.3 [tea], cart of 1.4 [cake]
soft purge: false
older loaded: 1.3.0, cart of 1.3 gone, cart of 1.4 [cake]' "$(erlang -s play run 2>/dev/null | grep -v -e '^=' -e '^Loading' -e '^$')"
finish
