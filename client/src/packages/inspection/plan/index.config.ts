export default definePageConfig({ navigationBarTitleText: '安排考核' })
