export default definePageConfig({ navigationBarTitleText: '改章程' })
