export default definePageConfig({
  navigationBarTitleText: '要去看的店',
  enablePullDownRefresh: true,
})
