export default {
  tool: "yoyo",
  pypi: { "yoyo-migrations": "9.0.0", setuptools: "80.9.0" },
  files: {},
  migration: (n) => ({
    [`migrations/000${n}_t${n}.py`]: `from yoyo import step
__depends__ = {${n === 1 ? "" : `"000${n - 1}_t${n - 1}"`}}
steps = [step("create table t${n} (id integer)", "drop table t${n}")]
`,
  }),
  up: ["sh", "-c", 'yoyo apply --batch --no-config-file --database "sqlite:///$DATABASE" migrations'],
  down: [
    "sh",
    "-c",
    'yoyo rollback --batch --no-config-file --revision 0002_t2 --database "sqlite:///$DATABASE" migrations',
  ],
};
