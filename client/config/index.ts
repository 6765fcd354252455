import path from 'node:path'
import { defineConfig } from '@tarojs/cli'
import type Chain from 'webpack-chain'

const root = path.resolve(__dirname, '../..')
const target = process.env.TARO_ENV === 'h5' ? 'h5' : 'weapp'

/** TypeScript outside of src that reaches the bundle. */
const compile = { include: [path.resolve(root, 'shared'), path.resolve(__dirname, 'plugins')] }

const postcss = {
  cssModules: {
    enable: true,
    // Class names travel to WeChat's view with every render: short ones are cheaper.
    config: { namingPattern: 'module', generateScopedName: '[hash:base64:5]' },
  },
} as const

/** Every class is its own module's: their order does not matter. */
const miniCssExtractPluginOption = { ignoreOrder: true }

/** What every page uses goes into one file, else each page would carry a copy of its own. */
const kit = {
  name: 'kit',
  test: /client[\\/]src[\\/](ui|cloud)[\\/]|node_modules[\\/]/,
  chunks: 'all',
  enforce: true,
  priority: 200,
}

function webpackChain(chain: Chain): void {
  chain.merge({ optimization: { splitChunks: { cacheGroups: { kit } } } })
  chain.performance.hints(false)
}

export default defineConfig<'webpack5'>({
  projectName: 'co-creation',
  date: '2026-11-23',
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
  sourceRoot: 'src',
  outputRoot: path.relative(path.resolve(root, 'client'), path.resolve(root, 'dist', target)),
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  logger: { quiet: true, stats: false },
  defineConstants: { CLOUD_ENV: JSON.stringify(process.env.CLOUD_ENV ?? '') },
  alias: {
    // A runtime import of zod costs 86 kB: the contract is for types, so such an import fails the build.
    zod: path.resolve(__dirname, 'no-zod-in-the-client'),
  },
  plugins: [path.resolve(__dirname, 'plugins/aria.ts')],
  mini: {
    compile,
    optimizeMainPackage: { enable: true },
    miniCssExtractPluginOption,
    postcss,
  },
  h5: {
    compile,
    miniCssExtractPluginOption,
    publicPath: './',
    router: { mode: 'hash' },
    webpackChain,
    // A pixel is a pixel: no scaling of the whole page on a large screen.
    postcss: { ...postcss, pxtransform: { enable: false } },
  },
})
