/** Services that deploy each push to a branch by themselves where a repository is connected, known by their files in it. */

export interface Host {
  readonly path: string;
  readonly service: string;
  readonly fix: string;
}

interface Known extends Host {
  /** The file says itself that nothing is deployed on push. */
  readonly isOff?: RegExp;
  /** Only with this in it. */
  readonly isOn?: RegExp;
}

const known: readonly Known[] = [
  {
    path: "render.yaml",
    service: "Render",
    isOff: /\bautoDeployTrigger:\s*["']?off\b|\bautoDeploy:\s*(?:false|no)\b/,
    fix: 'Write "autoDeployTrigger: off" for each service.',
  },
  {
    path: "vercel.json",
    service: "Vercel",
    isOff: /"deploymentEnabled"\s*:\s*false/,
    fix: 'Write "git": { "deploymentEnabled": false }.',
  },
  { path: "netlify.toml", service: "Netlify", fix: 'Press "Stop auto publishing" among its deploys.' },
  { path: "railway.toml", service: "Railway", fix: "Disconnect the branch in the service's settings." },
  { path: "railway.json", service: "Railway", fix: "Disconnect the branch in the service's settings." },
  {
    path: "heroku.yml",
    service: "Heroku",
    fix: "Disable automatic deploys among the application's settings.",
  },
  { path: "amplify.yml", service: "AWS Amplify", fix: "Switch the automatic build of the branch off." },
  {
    path: ".do/app.yaml",
    service: "DigitalOcean",
    isOn: /\bdeploy_on_push:\s*true\b/,
    fix: 'Write "deploy_on_push: false".',
  },
];

export const hostFiles: readonly string[] = known.map(({ path }) => path);

/** `texts`: by path, of those that are there. */
export const hostsOf = (texts: ReadonlyMap<string, string>): readonly Host[] =>
  known.flatMap(({ path, service, fix, isOff, isOn }) => {
    const text = texts.get(path);
    return text === undefined || isOff?.test(text) === true || isOn?.test(text) === false
      ? []
      : [{ path, service, fix }];
  });
