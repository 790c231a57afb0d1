import { isBuilt, serve } from '../hosting/serve.ts';

/** `npm start` ends here: serves `dist/` at http://localhost:4321, or at the port that `PORT` names. */
const port = Number(process.env['PORT'] ?? 4321);
if (!isBuilt('dist')) {
  console.error('There is no built site in dist/. Run `npm run build` first.');
  process.exit(1);
}
serve('dist', port).then(
  () => console.log(`Sayso is served at http://localhost:${port}/ (end it with Ctrl+C)`),
  (error: NodeJS.ErrnoException) => {
    console.error(
      error.code === 'EADDRINUSE'
        ? `Port ${port} is in use. End what runs there, or choose another: PORT=4322 npm start`
        : error.message,
    );
    process.exit(1);
  },
);
