import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Tests in a real editor start a server and a browser of their own: `npm run test:editor`.
    exclude: ['test/editor/**', 'node_modules/**'],
    testTimeout: 30_000,
  },
});
