export default {
  tool: "sqlx",
  cargo: {
    dependencies: `sqlx = { version = "=0.9.0", default-features = false, features = ["runtime-tokio", "sqlite", "migrate"] }
tokio = { version = "1", features = ["rt", "macros"] }`,
    main: `use sqlx::migrate::Migrator;
use sqlx::sqlite::{SqliteConnectOptions, SqlitePool};

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let options = SqliteConnectOptions::new().filename(std::env::var("DATABASE").unwrap()).create_if_missing(true);
    let pool = SqlitePool::connect_with(options).await.unwrap();
    let mut migrator = Migrator::new(std::path::Path::new("migrations")).await.unwrap();
    let word = std::env::args().nth(1).unwrap();
    migrator.set_ignore_missing(word == "ignoring");
    let outcome = if word == "down" { migrator.undo(&pool, 1).await } else { migrator.run(&pool).await };
    if let Err(error) = outcome {
        println!("{error}");
        std::process::exit(1);
    }
}
`,
  },
  files: {},
  migration: (n) => ({
    [`migrations/${n}_t${n}.up.sql`]: `create table t${n} (id integer);\n`,
    [`migrations/${n}_t${n}.down.sql`]: `drop table t${n};\n`,
  }),
  up: ["play", "up"],
  down: ["play", "down"],
  says: "was previously applied but is missing in the resolved migrations",
  option: { up: ["play", "ignoring"] },
};
