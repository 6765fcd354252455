/** WeChat's oldest supported engines: async and spread are native, optional chaining is not. */
const targets = { ios: '12', chrome: '78' }

module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', targets }]],
}
