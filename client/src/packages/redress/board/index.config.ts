export default definePageConfig({
  navigationBarTitleText: '差评办理情况',
  enablePullDownRefresh: true,
})
