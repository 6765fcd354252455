export default definePageConfig({ navigationBarTitleText: '设席位' })
