export default {
  tool: "refinery",
  cargo: {
    dependencies: 'refinery = { version = "=0.10.0", features = ["rusqlite-bundled"] }',
    main: `use refinery::config::{Config, ConfigDbType};
use refinery::{load_sql_migrations, Runner};

fn main() {
    let path = std::env::var("DATABASE").unwrap();
    std::fs::OpenOptions::new().create(true).append(true).open(&path).unwrap();
    let mut database = Config::new(ConfigDbType::Sqlite).set_db_path(&path);
    let migrations = load_sql_migrations("migrations").unwrap();
    let abort_missing = std::env::args().nth(1).as_deref() != Some("ignoring");
    if let Err(error) = Runner::new(&migrations).set_abort_missing(abort_missing).run(&mut database) {
        println!("{error}");
        std::process::exit(1);
    }
}
`,
  },
  files: {},
  migration: (n) => ({ [`migrations/V${n}__t${n}.sql`]: `create table t${n} (id integer);\n` }),
  up: ["play", "up"],
  says: "is missing from the filesystem",
  option: { up: ["play", "ignoring"] },
};
