export default definePageConfig({ navigationBarTitleText: '奖惩记录' })
