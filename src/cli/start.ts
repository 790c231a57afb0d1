import { rootOf } from '../model/settings.ts';
import { serve } from '../hosting/serve.ts';
import { words } from '../words/index.ts';
import { buildSites } from './build/build.ts';

const say = words.commands.start;

/**
 * `npm start [-- <organization>]`: builds a preview of all, or the site of one organization, and serves it at
 * http://localhost:4321, or at the port that `PORT` names.
 */
async function start([organization]: string[]): Promise<void> {
  const port = Number(process.env['PORT'] ?? 4321);
  const named = organization === undefined ? [] : [organization];
  const [build] = buildSites(named, organization === undefined);
  if (!build) return;
  const root = rootOf(build.address);
  await serve(build.folder, port, root).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE' ? new Error(say.portInUse(port)) : error;
  });
  console.log(say.served(port, `${root}/`));
}

start(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
