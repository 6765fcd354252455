export default definePageConfig({ navigationBarTitleText: '每天的回执链' })
