export default definePageConfig({ navigationBarTitleText: '条约全文', enablePullDownRefresh: true })
