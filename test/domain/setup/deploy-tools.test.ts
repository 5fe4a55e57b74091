/** What a workflow does is known by the actions and commands that it uses, whatever it is called. */
import { describe, expect, it } from "@jest/globals";
import { readWorkflow } from "../../../src/adapters/workflow-file.js";
import { toolsInScript, toolsOfUses } from "../../../src/domain/setup/deploy-tools.js";
import { deploymentOf } from "../../../src/domain/setup/own-deployment.js";
import { branches, namesInUse } from "../../../src/domain/values/names.js";

describe("a command", () => {
  it.each([
    ["kubectl -n shop apply -f k8s/", "kubectl apply"],
    ["kubectl set image deployment/web web=$IMAGE", "kubectl rollout"],
    ["oc apply -f openshift.yml", "oc apply"],
    ["helm upgrade --install \\\n  shop ./chart", "helm upgrade"],
    ["helmfile -e live apply", "helmfile apply"],
    ["argocd app sync shop", "argocd app sync"],
    ["terraform -chdir=infra apply -auto-approve", "terraform apply"],
    ["tofu apply plan.out", "terraform apply"],
    ["pulumi up --yes", "pulumi up"],
    ["npx cdk deploy --all", "cdk deploy"],
    ["copilot svc deploy --name web", "copilot deploy"],
    ["aws ecs update-service --force-new-deployment", "aws ecs update-service"],
    ["aws s3 sync build s3://shop-assets", "aws s3 sync"],
    ["az webapp deploy --name shop", "az … deploy"],
    ["gcloud run deploy shop --image $IMAGE", "gcloud deploy"],
    ["npx firebase deploy --only hosting", "firebase deploy"],
    ["vercel deploy --prebuilt --prod --token=$TOKEN", "vercel --prod"],
    ["netlify deploy --dir=build --prod", "netlify deploy --prod"],
    ["npx wrangler deploy", "wrangler deploy"],
    ["flyctl deploy --remote-only", "flyctl deploy"],
    ["git push heroku HEAD:main", "git push heroku"],
    ["cf push shop --strategy rolling", "cf push"],
    ["kamal deploy -d eu", "kamal deploy"],
    ["bundle exec cap live deploy", "cap deploy"],
    ["ansible-playbook -i hosts site.yml", "ansible-playbook"],
    ["rsync -az public/ web@shop.example:/srv/shop", "rsync"],
    ["pnpm run deploy:live", "a target called deploy"],
    ["make deploy", "a target called deploy"],
    ["bash scripts/deploy.sh live", "a script called deploy"],
    ["./bin/deploy", "a script called deploy"],
  ])("deploys: %s", (script, tool) => {
    expect(toolsInScript(script).map(({ kind, tool: each }) => [kind, each])).toEqual([["deployment", tool]]);
  });

  it.each([
    "kubectl apply --dry-run=client -f k8s/",
    "kubectl get deploy,ds",
    "helm plugin install https://charts.example/diff",
    "terraform plan",
    "# terraform apply",
    'echo "then run make deploy"',
    "aws s3 sync s3://shop-backup backup",
    "aws s3 cp report.json s3://shop-reports/",
    "vercel deploy --prebuilt",
    "netlify deploy --alias=pr-1",
    "wrangler deploy --dry-run",
    "ansible-playbook --syntax-check site.yml",
    "rsync -a src/ build/",
    "npm run deploy:preview",
    "npm test",
    "cat scripts/deploy.sh",
    "docker push registry.example/shop",
  ])("does not: %s", (script) => {
    expect(toolsInScript(script)).toEqual([]);
  });

  it.each([
    ["npx semantic-release", "semantic-release"],
    ["pnpm changeset version", "changeset version"],
    ["npx lerna publish --yes", "lerna version"],
    ["cz bump --yes", "cz bump"],
  ])("makes versions: %s", (script, tool) => {
    expect(toolsInScript(script)).toMatchObject([{ kind: "versions", tool }]);
  });

  it.each(["npm install semantic-release", "npx semantic-release --dry-run", "lerna publish from-git"])(
    "makes none: %s",
    (script) => expect(toolsInScript(script)).toEqual([]),
  );
});

describe("an action, or a workflow that is called", () => {
  it.each([
    ["aws-actions/amazon-ecs-deploy-task-definition@v2", "deployment"],
    ["azure/webapps-deploy@v3", "deployment"],
    ["google-github-actions/deploy-cloudrun@v3", "deployment"],
    ["nais/deploy/actions/deploy@v2", "deployment"],
    ["dflook/terraform-apply@v1", "deployment"],
    ["cloudflare/wrangler-action@v3", "deployment"],
    ["./.github/actions/deploy-backend", "deployment"],
    ["./.github/workflows/_deploy.yml", "deployment"],
    ["acme/ci/.github/workflows/deploy_env.yml@v2", "deployment"],
    ["actions/deploy-pages@v5", "site"],
    ["JamesIves/github-pages-deploy-action@v4", "site"],
    ["peaceiris/actions-gh-pages@v4", "site"],
    ["googleapis/release-please-action@v4", "versions"],
    ["changesets/action@v1", "versions"],
    ["actions/checkout@v7", undefined],
    ["docker/build-push-action@v6", undefined],
    ["./.github/actions/post-deploy-smoke-test", undefined],
    ["acme/ci/.github/workflows/notify-deploy.yml@v2", undefined],
    ["acme/deploy/.github/workflows/build-image.yml@v2", undefined],
    ["chrnorm/deployment-status@v2", undefined],
  ])("%s: %s", (uses, kind) => {
    expect(toolsOfUses(uses, {}).map((each) => each.kind)).toEqual(kind === undefined ? [] : [kind]);
  });

  it("is told to show only what it would do", () => {
    expect(toolsOfUses("pulumi/actions@v6", { command: "preview" })).toEqual([]);
    expect(toolsOfUses("pulumi/actions@v6", { command: "up" })).toHaveLength(1);
  });
});

describe("a workflow that is called after something else", () => {
  const names = { ...namesInUse(), log: branches.log, home: "main" };
  const found = (jobs: string, name = "Main") => {
    const text = `name: ${name}\non: { push: { branches: [main] }, pull_request: }\njobs:\n${jobs}\n`;
    const workflow = readWorkflow(".github/workflows/main.yml", text);
    return deploymentOf(workflow, [workflow], names);
  };
  const job = (id: string, step: string, more = "") => `  ${id}: { ${more}runs-on: x, steps: [${step}] }`;

  it("deploys by what it runs, to where the job, the command or the input says", () => {
    expect(found(job("apply", "{ run: terraform apply }"))).toMatchObject({
      place: undefined,
      tool: "terraform apply",
      line: 4,
    });
    expect(found(job("apply-production", "{ run: terraform apply }"))?.place).toBe("production");
    expect(found(job("apply", "{ run: kubectl apply -f k8s/prod }"))?.place).toBe("production");
    expect(found(job("apply", "{ run: kubectl apply -f k8s/dev }"))?.place).toBe("other");
    const called = "  web: { uses: acme/ci/.github/workflows/deploy.yml@v1, with: { cluster: prod-gcp } }";
    expect(found(called)).toMatchObject({
      place: "production",
      tool: "acme/ci/.github/workflows/deploy.yml",
    });
    const both = [job("dev", "{ run: make deploy }"), job("live", "{ run: make deploy }")].join("\n");
    expect(found(both)?.place).toBe("production");
    expect(found(job("apply", "{ run: 'terraform apply ${{ needs.pre_job.outputs.plan }}' }"))?.place).toBe(
      undefined,
    );
  });

  it.each([
    ["a preview", job("preview", "{ run: make deploy }", "if: github.event_name == 'pull_request', ")],
    [
      "a step of a preview",
      job("preview", "{ if: \"github.event_name == 'pull_request'\", run: wrangler deploy }"),
    ],
    ["a cluster of its own", job("test", "{ uses: helm/kind-action@v1 }, { run: kubectl apply -f k8s }")],
    ["pages", job("docs", "{ uses: actions/deploy-pages@v5 }")],
    ["an image", job("image", "{ uses: docker/build-push-action@v6, with: { push: true } }")],
    ["a version", job("version", "{ uses: googleapis/release-please-action@v4 }")],
  ])("deploys nothing with %s", (_, jobs) => {
    expect(found(jobs)).toBeUndefined();
  });

  it("deploys no pages and no cluster of its own whatever it is called", () => {
    expect(found(job("docs", "{ uses: peaceiris/actions-gh-pages@v4 }"), "Deploy")).toBeUndefined();
    expect(
      found(job("test", "{ uses: helm/kind-action@v1 }, { run: kubectl apply -f k8s }"), "Deploy"),
    ).toBeUndefined();
  });
});

it.each(["${{ ", "kubectl ", "git push ", "./a/"])("a long text of %j is looked at in no time", (piece) => {
  const run = piece.repeat(50_000);
  const step = { run, name: run };
  const jobs = {
    one: {
      if: `github.event_name == 'pull_request' && ${run}`,
      name: run,
      steps: [step, { uses: "acme/deploy@v1", with: { script: run } }],
    },
  };
  const text = JSON.stringify({ on: ["push", "pull_request"], jobs });
  const started = performance.now();
  const workflow = readWorkflow("long.yml", text);
  deploymentOf(workflow, [workflow], { ...namesInUse(), log: branches.log, home: "main" });
  expect(performance.now() - started).toBeLessThan(2_000);
});
