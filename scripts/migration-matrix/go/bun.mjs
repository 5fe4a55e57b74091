export default {
  tool: "bun",
  goModule: {
    requires: {
      "github.com/uptrace/bun": "v1.3.0",
      "github.com/uptrace/bun/dialect/sqlitedialect": "v1.3.0",
      "github.com/uptrace/bun/driver/sqliteshim": "v1.3.0",
    },
    main: `package main

import (
	"context"
	"database/sql"
	"fmt"
	"os"

	"github.com/uptrace/bun"
	"github.com/uptrace/bun/dialect/sqlitedialect"
	"github.com/uptrace/bun/driver/sqliteshim"
	"github.com/uptrace/bun/migrate"
)

func main() {
	ctx := context.Background()
	sqldb, err := sql.Open(sqliteshim.ShimName, "file:"+os.Getenv("DATABASE"))
	exitOn(err)
	db := bun.NewDB(sqldb, sqlitedialect.New())
	all := migrate.NewMigrations()
	exitOn(all.Discover(os.DirFS("migrations")))
	m := migrate.NewMigrator(db, all)
	exitOn(m.Init(ctx))
	var group *migrate.MigrationGroup
	if os.Args[1] == "up" {
		group, err = m.Migrate(ctx)
	} else {
		group, err = m.Rollback(ctx)
	}
	exitOn(err)
	fmt.Println(group)
}

func exitOn(err error) {
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
}
`,
  },
  files: {},
  migration: (n) => ({
    [`migrations/2026010${n}000000_t${n}.up.sql`]: `create table t${n} (id integer);\n`,
    [`migrations/2026010${n}000000_t${n}.down.sql`]: `drop table t${n};\n`,
  }),
  up: ["play", "up"],
  down: ["play", "down"],
};
