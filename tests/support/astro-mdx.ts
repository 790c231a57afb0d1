import renderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as Container } from 'astro/container';
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import config from '../../astro.config.mjs';

interface MdxRenderer {
  process: (body: string, file: string, frontMatter: object) => Promise<{ code: string }>;
}

const { processor } = config.markdown as unknown as {
  processor: { createMdxRenderer: (shared: object, mdx: object) => Promise<MdxRenderer> };
};

/** Renders MDX as a build does, with Astro's own compiler, settings and runtime; only the bundler is left out. */
export async function astroRenderer(): Promise<(body: string) => Promise<string>> {
  const mdx = await processor.createMdxRenderer({ syntaxHighlight: false, gfm: true }, {});
  const container = await Container.create();
  container.addServerRenderer({ name: 'astro:jsx', renderer });
  return async (body) => {
    // A body is below its front matter, which Astro leaves as an empty line.
    const { code } = await mdx.process(`\n${body}`, '/policy.mdx', {});
    return container.renderToString(contentOf(code));
  };
}

/** The compiled module as a component. It imports nothing but the runtime, and what it exports is declared in it. */
function contentOf(code: string): Parameters<Container['renderToString']>[0] {
  const script = code.replace(/^import .*$/m, '').replace(/^export (default )?/gm, '');
  // The code is what Astro's compiler made of a text that a test wrote.
  const make = new Function('_Fragment', '_jsx', '_jsxs', `${script}\nreturn MDXContent;`) as (
    ...runtime: unknown[]
  ) => Parameters<Container['renderToString']>[0];
  const content = make(Fragment, jsx, jsxs);
  return Object.assign(content, { [Symbol.for('mdx-component')]: true, [Symbol.for('astro:renderer')]: 'astro:jsx' });
}
