export default {
  tool: "dbmate",
  npm: { dbmate: "2.36.0" },
  files: {},
  migration: (n) => ({
    [`db/migrations/2026010${n}000000_t${n}.sql`]: `-- migrate:up\ncreate table t${n} (id integer);\n\n-- migrate:down\ndrop table t${n};\n`,
  }),
  up: ["dbmate", "up"],
  down: ["dbmate", "down"],
};
