export default definePageConfig({
  navigationBarTitleText: '秘书处案头',
  enablePullDownRefresh: true,
})
