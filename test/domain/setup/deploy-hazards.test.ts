/** Commands of deploy tools with which a rollback does not bring the older release back, and their harmless neighbours. */
import { expect, it } from "@jest/globals";
import { hazardsInAction, hazardsInScript } from "../../../src/domain/setup/deploy-hazards.js";

const commandsIn = (text: string) => hazardsInScript(text).map(({ command }) => command);

it.each([
  ["kubectl -n shop rollout undo deployment/web", "kubectl rollout undo"],
  ["helm rollback shop --wait", "helm rollback without a revision"],
  ["helm rollback \\\n  shop", "helm rollback without a revision"],
  ["bundle exec cap production deploy:rollback", "cap deploy:rollback"],
  ["npx shipit production rollback", "shipit rollback"],
  ["pm2 deploy production revert 1", "pm2 deploy revert"],
  ["git ftp push --user me", "git ftp push"],
  ["pip install 'shop @ git+https://example.com/shop@v1'", "pip install git+…"],
  ["registry garbage-collect --delete-untagged config.yml", "garbage-collect --delete-untagged"],
  ["skopeo copy docker://a docker://b", "skopeo copy"],
  ["sudo supervisorctl -c x update", "supervisorctl update"],
  ["version=$(git describe --tags --abbrev=0)", "git describe or git tag for a release"],
  ["git tag --list --sort=-v:refname | sed -n 2p", "git describe or git tag for a release"],
  ["nix-env --profile /srv/shop --rollback", "nix-env --rollback"],
  ["git tag --force production v1.3.0", "git tag --force"],
  ["git tag -f production", "git tag --force"],
  ["./mvnw dependency:copy -Dartifact=acme:shop:RELEASE", "mvn with RELEASE or LATEST"],
  ["mvn -Dshop.version=LATEST package", "mvn with RELEASE or LATEST"],
  ["helm upgrade --install shop ./chart", "helm upgrade"],
  ["terraform -chdir=infra apply -input=false -auto-approve", "terraform apply or tofu apply"],
  ["tofu apply -auto-approve", "terraform apply or tofu apply"],
  ["npx pm2 startOrReload ecosystem.config.cjs --update-env", "pm2 reload of a file"],
  ["pm2 reload ecosystem.config.js", "pm2 reload of a file"],
  ["pipx install shop==1.3.0", "pipx install of a version"],
  ["ansible-galaxy install -r requirements.yml", "ansible-galaxy install of roles"],
  ["ansible-galaxy role install acme.shop,1.3.0", "ansible-galaxy install of roles"],
  ["feast --chdir store apply", "feast apply"],
  ["prefect --no-prompt deploy --all", "prefect deploy"],
  ["npx restate deployments register http://shop:9080 --yes", "restate deployment register"],
  ["pg_restore --clean --if-exists --dbname shop shop.dump", "pg_restore --clean"],
  ["pg_restore -d shop -c shop.dump", "pg_restore --clean"],
  ["sudo rndc reload example.com", "rndc reload"],
])("%s", (line, command) => {
  expect(commandsIn(`set -e\n${line}\n`)).toEqual([command]);
});

it.each([
  "# kubectl rollout undo is forbidden",
  "kubectl rollout status deployment/web",
  "helm upgrade --install --atomic shop ./chart",
  "helm upgrade shop ./chart --rollback-on-failure",
  "terraform plan -out plan",
  "terraform apply plan",
  "pm2 restart web",
  "pipx install --force shop==1.3.0",
  "pipx install shop",
  "ansible-galaxy collection install -r requirements.yml",
  "ansible-galaxy role install --force -r requirements.yml",
  "feast materialize-incremental now",
  "prefect deployment schedule clear shop/report",
  "restate deployment register http://shop:9080 --force --yes",
  "pg_restore --clean --single-transaction -d shop shop.dump",
  "pg_restore -1 -c -d shop shop.dump",
  "pg_restore --create -d postgres shop.dump",
  "rndc status",
  "helm rollback shop 4",
  'helm rollback --wait shop "$REVISION"',
  "ROLLBACK_RELEASE=20260101 cap production deploy:rollback",
  "git ftp push --all",
  "pip install --force-reinstall --no-deps git+https://example.com/shop@v1",
  "pip install -r requirements.txt",
  "registry garbage-collect config.yml",
  "skopeo copy --all docker://a docker://b",
  "supervisorctl restart all",
  "git describe --always",
  "nix-env --profile /srv/shop --switch-generation 41",
  "git tag v1.3.1",
  "git tag --format='%(refname)' --list",
  "mvn -Dversion=1.3.1 -DLATEST_ONLY deploy",
  "mvn release:perform",
])("nothing in %s", (line) => {
  expect(commandsIn(line)).toEqual([]);
});

it("knows an action by its name, whatever its case and version", () => {
  expect(hazardsInAction("SamKirkland/FTP-Deploy-Action@v4.3.6")).toHaveLength(1);
  expect(hazardsInAction("actions/checkout@v5")).toEqual([]);
});

it("shows no arguments", () => {
  const [found] = hazardsInScript("kubectl --token=s3cret rollout undo deployment/web");
  expect(JSON.stringify(found)).not.toContain("s3cret");
});
