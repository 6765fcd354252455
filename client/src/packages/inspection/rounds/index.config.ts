export default definePageConfig({ navigationBarTitleText: '考核安排', enablePullDownRefresh: true })
