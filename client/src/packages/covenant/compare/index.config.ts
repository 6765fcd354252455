export default definePageConfig({ navigationBarTitleText: '改了哪里', enablePullDownRefresh: true })
