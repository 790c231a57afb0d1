import { isBuilt, serve } from '../hosting/serve.ts';
import { words } from '../words/index.ts';

/** `npm start` ends here: serves `dist/` at http://localhost:4321, or at the port that `PORT` names. */
const port = Number(process.env['PORT'] ?? 4321);
if (!isBuilt('dist')) {
  console.error(words.commands.start.notBuilt);
  process.exit(1);
}
serve('dist', port).then(
  () => console.log(words.commands.start.served(port)),
  (error: NodeJS.ErrnoException) => {
    console.error(error.code === 'EADDRINUSE' ? words.commands.start.portInUse(port) : error.message);
    process.exit(1);
  },
);
