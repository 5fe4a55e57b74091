import type { Fixture } from "../../fixture/fixture.js";
import { newestOf } from "../../report/log-reading.js";

export async function install(fixture: Fixture): Promise<void> {
  const { expect, observer } = fixture;
  await fixture.installConsole();
  await fixture.settles();
  const entries = await observer.entries();
  const opened = newestOf(entries, "log-opened");
  expect.equal("the first entry opens the log", entries[0]?.type, "log-opened");
  expect.equal("it names the repository", opened?.repository.name, fixture.repository);
  const [develop, staging] = await Promise.all([observer.commit("develop"), observer.commit("staging")]);
  expect.equal("staging is made from develop", staging.tree, develop.tree);
}
