#!/usr/bin/env bash
# psycopg 3.3.9, asyncpg 0.32.0, pg 8.23.1 and postgres 3.4.9 (Node.js), pgx 5.13.0 (Go), pgjdbc 42.7.8, on the machine's PostgreSQL.
# Rollback: the older release runs beside the newer one, or runs on while a migration is applied ahead of the deployment: ADD COLUMN,
# which is what "expand first" asks for. The older release reads its table by `SELECT *` with a parameter.
# Guess: a new column that the older release does not know is harmless; at worst a driver asks once more.
# Seen: the driver has prepared the statement on the connection, and PostgreSQL refuses it from then on: "cached plan must not change
# result type". psycopg (autocommit) and pg with a named query fail at every call until the connection ends: a pool that was healthy
# stays broken, where a fresh process passes every test. pgx fails once on each connection, and psycopg and asyncpg once inside a
# transaction, which is lost. pgjdbc and postgres prepare it anew, pgjdbc not inside a transaction. Dropping a column (contract) does the same.
# For a user: name the columns in what lives across a migration, or restart the running release after the migration; a health check
# on a new connection sees nothing. psycopg: prepare_threshold=None.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need node npm go
postgres
pip_into py 'psycopg[binary]==3.3.9' asyncpg==0.32.0
npm_into js pg@8.23.1 postgres@3.4.9
mvn_classpath java org.postgresql:postgresql:42.7.8
url=postgresql://postgres@127.0.0.1:$postgres_port/postgres
# Each program reads eight times, adds the column, reads four times more: "." it was read, "x" it failed.
cat >"$work/read.py" <<'PY'
import asyncio, sys, asyncpg, psycopg
url = sys.argv[1]
admin = psycopg.connect(url, autocommit=True)
query = "SELECT * FROM orders WHERE id = "
def table():
    admin.execute("DROP TABLE IF EXISTS orders")
    admin.execute("CREATE TABLE orders (id int, name text)")
    admin.execute("INSERT INTO orders VALUES (1, 'tea')")
def add_column():
    admin.execute("ALTER TABLE orders ADD COLUMN tip int")
def with_psycopg(autocommit):
    table()
    connection = psycopg.connect(url, autocommit=autocommit)
    seen = ""
    for turn in range(12):
        if turn == 8:
            add_column()
        try:
            connection.execute(query + "%s", (1,)).fetchall()
            connection.commit()
            seen += "."
        except psycopg.errors.FeatureNotSupported:
            connection.rollback()
            seen += "x"
    return seen[8:]
async def with_asyncpg(transaction):
    table()
    connection = await asyncpg.connect(url)
    seen = ""
    for turn in range(12):
        if turn == 8:
            add_column()
        try:
            if transaction:
                async with connection.transaction():
                    await connection.fetch(query + "$1", 1)
            else:
                await connection.fetch(query + "$1", 1)
            seen += "."
        except asyncpg.InvalidCachedStatementError:
            seen += "x"
    await connection.close()
    return seen[8:]
print("psycopg", with_psycopg(True), with_psycopg(False), "asyncpg", asyncio.run(with_asyncpg(False)), asyncio.run(with_asyncpg(True)))
PY
cat >"$work/js/read.mjs" <<'JS'
import pg from "pg";
import postgres from "postgres";
const connectionString = process.argv[2];
const admin = new pg.Client({ connectionString });
await admin.connect();
async function turns(read) {
  await admin.query("DROP TABLE IF EXISTS orders; CREATE TABLE orders (id int, name text); INSERT INTO orders VALUES (1, 'tea')");
  let seen = "";
  for (let turn = 0; turn < 12; turn++) {
    if (turn === 8) await admin.query("ALTER TABLE orders ADD COLUMN tip int");
    seen += await read().then(() => ".", (error) => (error.code === "0A000" ? "x" : "?"));
  }
  return seen.slice(8);
}
const client = new pg.Client({ connectionString });
await client.connect();
const text = "SELECT * FROM orders WHERE id = $1";
const named = await turns(() => client.query({ name: "order", text, values: [1] }));
const unnamed = await turns(() => client.query(text, [1]));
const sql = postgres(connectionString, { max: 1, onnotice() {} });
console.log("pg", named, unnamed, "postgres", await turns(() => sql`SELECT * FROM orders WHERE id = ${1}`));
process.exit(0);
JS
mkdir "$work/go"
cat >"$work/go/main.go" <<'GO'
package main

import (
	"context"
	"fmt"
	"os"

	"github.com/jackc/pgx/v5"
)

func main() {
	ctx := context.Background()
	admin, _ := pgx.Connect(ctx, os.Args[1])
	admin.Exec(ctx, "DROP TABLE IF EXISTS orders; CREATE TABLE orders (id int, name text); INSERT INTO orders VALUES (1, 'tea')")
	connection, _ := pgx.Connect(ctx, os.Args[1])
	seen := ""
	for turn := 0; turn < 12; turn++ {
		if turn == 8 {
			admin.Exec(ctx, "ALTER TABLE orders ADD COLUMN tip int")
		}
		rows, err := connection.Query(ctx, "SELECT * FROM orders WHERE id = $1", 1)
		if err == nil {
			rows.Close()
			err = rows.Err()
		}
		if err == nil {
			seen += "."
		} else {
			seen += "x"
		}
	}
	fmt.Println("pgx", seen[8:])
}
GO
cat >"$work/java/Read.java" <<'JAVA'
import java.sql.*;
class Read {
  static String turns(String url, boolean autocommit) throws Exception {
    var admin = DriverManager.getConnection(url).createStatement();
    admin.execute("DROP TABLE IF EXISTS orders; CREATE TABLE orders (id int, name text); INSERT INTO orders VALUES (1, 'tea')");
    var connection = DriverManager.getConnection(url);
    connection.setAutoCommit(autocommit);
    var statement = connection.prepareStatement("SELECT * FROM orders WHERE id = ?");
    var seen = "";
    for (int turn = 0; turn < 12; turn++) {
      if (turn == 8) admin.execute("ALTER TABLE orders ADD COLUMN tip int");
      try {
        statement.setInt(1, 1);
        statement.executeQuery().close();
        if (!autocommit) connection.commit();
        seen += ".";
      } catch (SQLException error) {
        if (!autocommit) connection.rollback();
        seen += "x";
      }
    }
    return seen.substring(8);
  }
  public static void main(String[] arguments) throws Exception {
    System.out.println("pgjdbc " + turns(arguments[0], true) + " " + turns(arguments[0], false));
  }
}
JAVA
expect "Python: autocommit, transaction; without, within a transaction" "psycopg xxxx x... asyncpg .... x..." "$("$work/py/bin/python" "$work/read.py" "$url")"
expect "Node.js: named, unnamed; postgres" "pg xxxx .... postgres ...." "$(node "$work/js/read.mjs" "$url")"
cd "$work/go"
fetch go mod init example.com/read
fetch go get github.com/jackc/pgx/v5@v5.13.0
say "with go: github.com/jackc/pgx/v5@v5.13.0"
expect "Go" "pgx x..." "$(go run . "$url")"
jdbc="jdbc:postgresql://127.0.0.1:$postgres_port/postgres?user=postgres"
expect "Java: autocommit, transaction" "pgjdbc .... x..." "$(java -cp "$(cat "$work/java/classpath")" "$work/java/Read.java" "$jdbc")"
finish
