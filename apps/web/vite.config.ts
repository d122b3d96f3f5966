import { cloudflare } from '@cloudflare/vite-plugin'
import { reactRouter } from '@react-router/dev/vite'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'
import { enhancers } from './vite/enhancers.ts'

export default defineConfig({
  plugins: [
    cloudflare({ configPath: '../../wrangler.toml', viteEnvironment: { name: 'ssr' } }),
    tailwindcss(),
    reactRouter(),
    enhancers(),
  ],
  define: { __BUILD_ID__: JSON.stringify(Date.now().toString(36)) },
  environments: { ssr: { build: { minify: true } } },
  server: { port: Number(process.env['PORT'] ?? 8787), host: '127.0.0.1' },
})
