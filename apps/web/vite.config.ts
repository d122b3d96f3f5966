import { fileURLToPath } from 'node:url'
import { cloudflare } from '@cloudflare/vite-plugin'
import { reactRouter } from '@react-router/dev/vite'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'
import { cutOut } from './vite/cut-out.ts'
import { directJsx } from './vite/direct-jsx.ts'
import { enhancers } from './vite/enhancers.ts'
import { leaveOut } from './vite/leave-out.ts'
import { oneReset } from './vite/one-reset.ts'
import { plainPages } from './vite/plain-pages.ts'
import { wordsAsData } from './vite/words-as-data.ts'

export default defineConfig({
  plugins: [
    cloudflare({
      configPath: '../../wrangler.toml',
      viteEnvironment: { name: 'ssr' },
      // Where `npm start` keeps them too.
      persistState: { path: `${process.env['DATA_DIR'] ?? '../../.data'}/files` },
    }),
    tailwindcss(),
    oneReset(),
    reactRouter(),
    enhancers(),
    leaveOut(),
    cutOut(),
    directJsx(),
    plainPages(),
    wordsAsData(),
  ],
  // What the runtime does itself is not carried: hashes, and bytes as text.
  resolve: {
    alias: [
      { find: /^otpauth$/, replacement: 'otpauth/dist/otpauth.node.mjs' },
      { find: /^js-base64$/, replacement: fileURLToPath(new URL('vite/base64.ts', import.meta.url)) },
    ],
  },
  define: { __BUILD_ID__: JSON.stringify(Date.now().toString(36)) },
  environments: {
    ssr: { build: { minify: true } },
    // Few files: each is a request, and text that stands together packs smaller.
    client: {
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                { name: 'framework', test: /node_modules|rolldown.runtime/ },
                { name: 'shared', test: /packages|app\/(parts|frame|hydrated|messages)/, minShareCount: 2 },
              ],
            },
          },
        },
      },
    },
  },
})
