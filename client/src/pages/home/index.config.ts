export default definePageConfig({ enablePullDownRefresh: true, navigationBarTitleText: '共同缔造' })
