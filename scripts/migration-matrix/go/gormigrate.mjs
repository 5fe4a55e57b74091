export default {
  tool: "gormigrate",
  goModule: {
    requires: {
      "github.com/go-gormigrate/gormigrate/v2": "v2.1.7",
      "gorm.io/gorm": "v1.31.2",
      "github.com/glebarez/sqlite": "v1.11.0",
    },
    main: `package main

import (
	"fmt"
	"os"

	"github.com/glebarez/sqlite"
	"github.com/go-gormigrate/gormigrate/v2"
	"gorm.io/gorm"
)

func main() {
	db, err := gorm.Open(sqlite.Open(os.Getenv("DATABASE")), &gorm.Config{})
	exitOn(err)
	known, err := os.ReadFile("migrations.txt")
	exitOn(err)
	var all []*gormigrate.Migration
	for _, n := range string(known) {
		table := "t" + string(n)
		all = append(all, &gormigrate.Migration{
			ID:       string(n),
			Migrate:  func(tx *gorm.DB) error { return tx.Exec("create table " + table + " (id integer)").Error },
			Rollback: func(tx *gorm.DB) error { return tx.Exec("drop table " + table).Error },
		})
	}
	m := gormigrate.New(db, gormigrate.DefaultOptions, all)
	if os.Args[1] == "up" {
		exitOn(m.Migrate())
	} else {
		exitOn(m.RollbackLast())
	}
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
  migration: () => ({}),
  whole: (migrations) => ({ "migrations.txt": migrations.join("") }),
  up: ["play", "up"],
  down: ["play", "down"],
};
