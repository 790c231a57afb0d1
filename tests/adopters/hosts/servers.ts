import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hosts } from '../../../src/hosting/hosts/index.ts';
import type { HostedSite } from '../../../src/hosting/hosts/hosted-site.ts';
import { serve } from '../../../src/hosting/serve.ts';
import { freePort, startServer, type RunningServer } from './server.ts';

/** Starts a server for a site. `work`: an empty folder for its own files. */
type Start = (site: HostedSite, work: string) => Promise<RunningServer>;

/** Writes what a host needs, and what a server's own configuration would hold around it. */
function write(work: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(work, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(work, name), text);
}

const nginx: Start = async (site, work) => {
  const port = await freePort();
  const server = `server { listen 127.0.0.1:${port}; include ${work}/nginx.conf; }`;
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${work}/${name};`)
    .join(' ');
  // A worker of root's would be www-data, which may not read a folder of root's in /tmp.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const main = `${user} daemon off; pid ${work}/pid; error_log stderr; events {}
http { access_log off; ${paths} ${server} }\n`;
  write(work, { ...hosts['nginx']!(site), 'main.conf': main });
  return startServer('nginx', ['-c', `${work}/main.conf`, '-e', 'stderr'], port);
};

const caddy: Start = async (site, work) => {
  const port = await freePort();
  const main = `{\n\tadmin off\n\tauto_https off\n}
http://127.0.0.1:${port} {\n\timport ${work}/Caddyfile\n}\n`;
  write(work, { ...hosts['caddy']!(site), 'main.Caddyfile': main });
  const own = [`XDG_CONFIG_HOME=${work}/config`, `XDG_DATA_HOME=${work}/data`];
  const run = ['caddy', 'run', '--adapter', 'caddyfile', '--config', `${work}/main.Caddyfile`];
  return startServer('env', [...own, ...run], port);
};

const apache: Start = async (site, work) => {
  const port = await freePort();
  const modules = 'mpm_event authz_core alias dir headers mime rewrite'.split(' ');
  const user = process.getuid?.() === 0 ? 'User www-data\nGroup www-data\n' : '';
  const main = `ServerRoot ${work}
ServerName 127.0.0.1
PidFile ${work}/pid
ErrorLog ${work}/error.log
DefaultRuntimeDir ${work}
Listen 127.0.0.1:${port}
${user}${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
<Directory />
  Require all denied
</Directory>
<VirtualHost 127.0.0.1:${port}>
  DocumentRoot ${work}
  Include ${work}/apache.conf
</VirtualHost>
`;
  write(work, { ...hosts['apache']!(site), 'main.conf': main });
  return startServer('apache2', ['-f', `${work}/main.conf`, '-D', 'FOREGROUND'], port);
};

/** `npm start`'s own server, which all tests use: it must not be kinder than real ones. */
const own: Start = async ({ folder, root }) => {
  const server = await serve(folder, 0, root);
  const { port } = server.address() as { port: number };
  const stop = () => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { origin: `http://127.0.0.1:${port}`, stop };
};

/** Debian's packages, by the server that is in each. */
export const packages: Readonly<Record<string, string>> = { nginx: 'nginx', caddy: 'caddy', apache: 'apache2' };

export const servers: Readonly<Record<string, Start>> = { 'npm start': own, nginx, caddy, apache };
