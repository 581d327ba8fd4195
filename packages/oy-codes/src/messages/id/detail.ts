// Generated from the catalog; do not edit.
import { catalog } from "../../data.js";
import type { Result } from "../../runtime/explained.js";
import { detailOf, type PackedDetails, type Params } from "../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../types.js";

const texts: PackedDetails = {
  texts: 
    "OY! menerima payout ini dan belum menyelesaikannya. Payout masih bisa berakhir berhasil atau gagal.\n" +
    "OY! tidak mengenal username di x-oy-username. Tidak ada payout yang dibuat dari request ini.\n" +
    "Akun ini, atau produk ini pada akun tersebut, tidak aktif di OY!. Tidak ada payout yang dibuat dari request ini.\n" +
    "Request ini tidak membuat apa pun karena payout dengan partner_trx_id ini sudah ada. Payout tersebut mungkin sedang berjalan atau sudah berhasil.\n" +
    "OY! tidak melayani payout ke bank atau e-wallet di recipient_bank. Tidak ada payout yang dibuat dari request ini.\n" +
    "Request datang dari alamat IP yang tidak terdaftar. Tidak ada payout yang dibuat dari request ini.\n" +
    "Key di x-api-key tidak diterima OY!. Tidak ada payout yang dibuat dari request ini.\n" +
    "Rekening tujuan tidak ditemukan di bank atau e-wallet tersebut. Tidak ada payout yang dibuat dari request ini.\n" +
    "Nominal ini tidak diterima OY!; ada nominal minimum untuk bank dan untuk e-wallet. Tidak ada payout yang dibuat dari request ini.\n" +
    "OY! tidak mengizinkan payout ke rekening tujuan ini. Tidak ada payout yang dibuat dari request ini.\n" +
    "Payout dengan partner_trx_id ini sedang diproses, dan request ini tidak membuat payout lain. Payout yang berjalan masih bisa berhasil.\n" +
    "Rute payout yang disarankan di request tidak valid. Tidak ada payout yang dibuat dari request ini.\n" +
    "OY! membuat payout ini dan langsung melaporkannya gagal. Alasannya ada di jawaban cek status.\n" +
    "Bank tidak memberi jawaban yang jelas, jadi dananya mungkin sudah masuk. Kode ini berdekatan dengan 300 tetapi bukan kegagalan.\n" +
    "OY! menolak request ini karena terlalu banyak request dikirim ke alamat ini. Tidak ada payout yang dibuat dari request ini.\n" +
    "Payout bisa saja sudah atau belum dibuat. Bila sudah, payout berjalan dengan sendirinya.\n" +
    "Ada field yang tidak diisi atau nilainya tidak diterima; pesannya memuat keterangan. Tidak ada payout yang dibuat dari request ini.\n" +
    "Terjadi gangguan internal di OY!, dan payout bisa saja sudah atau belum dibuat.\n" +
    "Dana sudah masuk ke rekening tujuan.\n" +
    "OY! sudah menerima payout ini dan belum menyelesaikannya.\n" +
    "Payout sedang berjalan atau menunggu antrean; alasannya mungkin ada di tx_status_description.\n" +
    "OY! tidak mengenal username di x-oy-username. Itu tidak menyatakan apa pun tentang payout, yang statusnya tetap seperti semula.\n" +
    "Akun ini, atau produk ini pada akun tersebut, tidak aktif di OY!. Itu tidak menyatakan apa pun tentang payout, yang statusnya tetap seperti semula.\n" +
    "OY! tidak mengenal payout dengan partner_trx_id ini. Request yang baru dikirim atau melewati batas waktu masih mungkin masuk.\n" +
    "Payout gagal dan hasilnya final karena deposit tidak cukup. Tidak ada dana yang dikirim.\n" +
    "Request datang dari alamat IP yang tidak terdaftar. Itu tidak menyatakan apa pun tentang payout, yang statusnya tetap seperti semula.\n" +
    "Key di x-api-key tidak diterima OY!. Itu tidak menyatakan apa pun tentang payout, yang statusnya tetap seperti semula.\n" +
    "Payout gagal dan hasilnya final karena nominal melebihi maksimum yang ditetapkan OY! untuk merchant. Tidak ada dana yang dikirim.\n" +
    "Payout gagal dan hasilnya final. Nominal melebihi limit yang ditetapkan OY! untuk merchant.\n" +
    "Payout gagal dan hasilnya final. Terjadi gangguan di bank atau e-wallet penerima dana, dan tidak ada dana yang masuk.\n" +
    "Payout gagal dan hasilnya final. Bank atau e-wallet penerima dana sedang dalam pemeliharaan, dan tidak ada dana yang masuk.\n" +
    "Payout gagal dan hasilnya final; tidak ada dana yang masuk. Alasannya ada di tx_status_description, misalnya deposit tidak cukup.\n" +
    "Payout gagal dan hasilnya final. Gangguan di OY! membuat payout tidak terlaksana, dan tidak ada dana yang masuk.\n" +
    "Payout gagal dan hasilnya final. Rekening tujuan diblokir oleh bank.\n" +
    "Payout gagal dan hasilnya final. Rekening tujuan sudah tidak aktif.\n" +
    "Payout gagal dan hasilnya final. Rekening tujuan tidak dikenal bank.\n" +
    "Payout gagal dan hasilnya final. Rekening tujuan sudah mencapai limit saldo atau dana masuk.\n" +
    "OY! menolak request ini karena terlalu banyak request dikirim ke alamat ini. Itu tidak menyatakan apa pun tentang payout, yang statusnya tetap seperti semula.\n" +
    "Ada field yang tidak diisi atau nilainya tidak diterima; pesannya memuat keterangan. Itu tidak menyatakan apa pun tentang payout, yang statusnya tetap seperti semula.\n" +
    "Terjadi gangguan internal di OY! saat menjawab cek status. Status payout tetap seperti semula.\n" +
    "Saldo ada di body. Tidak ada pembayaran yang terlibat.\n" +
    "OY! tidak mengenal username di x-oy-username. Hanya cek saldo ini yang ditolak; tidak ada pembayaran yang terlibat.\n" +
    "Akun ini, atau produk ini pada akun tersebut, tidak aktif di OY!. Hanya cek saldo ini yang ditolak; tidak ada pembayaran yang terlibat.\n" +
    "Request datang dari alamat IP yang tidak terdaftar. Hanya cek saldo ini yang ditolak; tidak ada pembayaran yang terlibat.\n" +
    "Key di x-api-key tidak diterima OY!. Hanya cek saldo ini yang ditolak; tidak ada pembayaran yang terlibat.\n" +
    "OY! menolak request ini karena terlalu banyak request dikirim ke alamat ini. Hanya cek saldo ini yang ditolak; tidak ada pembayaran yang terlibat.\n" +
    "Ada field yang tidak diisi atau nilainya tidak diterima; pesannya memuat keterangan. Hanya cek saldo ini yang ditolak; tidak ada pembayaran yang terlibat.\n" +
    "Terjadi gangguan internal di OY! dan saldo tidak diberikan.\n" +
    "OY! menjawab request ini: nama pemilik rekening, tagihan, atau pembayarannya ada di body. Tidak ada dana yang dikirim ke rekening itu.\n" +
    "OY! tidak mengenal username di x-oy-username. Tidak ada yang dicek atau dibayar dari request ini.\n" +
    "Akun ini, atau produk ini pada akun tersebut, tidak aktif di OY!. Tidak ada yang dicek atau dibayar dari request ini.\n" +
    "Pengaturan akun tidak mengizinkan account inquiry. Tidak ada yang dicek atau dibayar dari request ini.\n" +
    "OY! tidak mengenal tagihan account inquiry dengan invoice_id ini. Tidak ada yang dibayar dari request ini.\n" +
    "OY! tidak dapat mengecek rekening di bank pada bank_code.\n" +
    "Saldo tidak cukup untuk tagihan account inquiry, sehingga tagihan itu tidak dibayar.\n" +
    "Request datang dari alamat IP yang tidak terdaftar. Tidak ada yang dicek atau dibayar dari request ini.\n" +
    "Key di x-api-key tidak diterima OY!. Tidak ada yang dicek atau dibayar dari request ini.\n" +
    "Rekening tidak ditemukan di bank tersebut. Inquiry ini sendiri sudah dijalankan dan mungkin masuk ke tagihan berikutnya.\n" +
    "Tagihan account inquiry sebelumnya belum dibayar, sehingga OY! tidak menjawab inquiry baru.\n" +
    "Tagihan ini tidak sedang menunggu pembayaran. Mungkin sudah dibayar, atau belum waktunya dibayar.\n" +
    "OY! menolak request ini karena terlalu banyak request dikirim ke alamat ini. Tidak ada yang dicek atau dibayar dari request ini.\n" +
    "Ada field yang tidak diisi atau nilainya tidak diterima; pesannya memuat keterangan. Tidak ada yang dicek atau dibayar dari request ini.\n" +
    "Terjadi gangguan internal di OY!. Inquiry tidak memindahkan dana; belum diketahui apakah sebuah tagihan sudah dibayar.\n" +
    "OY! menjalankan request ini. Itu bukan pembayaran: virtual account yang baru dibuat juga mendapat kode ini.\n" +
    "OY! tidak mengenal username di x-oy-username. Tidak ada virtual account yang dibuat atau diubah dari request ini.\n" +
    "Akun tidak aktif di OY!, atau tidak boleh membuat virtual account jenis ini: yang dapat dipakai berkali-kali, atau yang nomornya ditentukan sendiri. Tidak ada virtual account yang dibuat atau diubah dari request ini.\n" +
    "Virtual account dengan partner_trx_id ini sudah ada. Pelanggan mungkin sudah membayarnya.\n" +
    "Request datang dari alamat IP yang tidak terdaftar. Tidak ada virtual account yang dibuat atau diubah dari request ini.\n" +
    "Key di x-api-key tidak diterima OY!. Tidak ada virtual account yang dibuat atau diubah dari request ini.\n" +
    "OY! tidak menyediakan virtual account di bank pada bank_code. Tidak ada virtual account yang dibuat atau diubah dari request ini.\n" +
    "Nominal di bawah minimum untuk virtual account. Tidak ada virtual account yang dibuat atau diubah dari request ini.\n" +
    "Nominal melebihi maksimum untuk virtual account. Tidak ada virtual account yang dibuat atau diubah dari request ini.\n" +
    "OY! tidak dapat membuat virtual account, atau bank tidak mendukung jenis nominal di is_open. Tidak ada virtual account yang dibuat atau diubah dari request ini.\n" +
    "id virtual account kosong. Tidak ada virtual account yang dibuat atau diubah dari request ini.\n" +
    "Virtual account untuk partner_user_id ini masih aktif dan dapat dibayar. Tidak ada yang lain yang dibuat.\n" +
    "Akun tidak boleh membuat virtual account di bank ini, atau limit harian bank ini sudah tercapai. Tidak ada virtual account yang dibuat atau diubah dari request ini.\n" +
    "Transaksi akan kedaluwarsa setelah virtual account. Tidak ada virtual account yang dibuat atau diubah dari request ini.\n" +
    "Di bank ini virtual account harus dapat dibayar sedikitnya sepuluh menit. Tidak ada virtual account yang dibuat atau diubah dari request ini.\n" +
    "Perubahan tidak dijalankan, jadi virtual account masih dapat dibayar seperti sebelumnya. Mungkin sudah kedaluwarsa atau dibayar.\n" +
    "Akhiran nomor yang dipilih tidak valid. Tidak ada virtual account yang dibuat atau diubah dari request ini.\n" +
    "Akun tidak memiliki awalan nomor sendiri di bank ini. Tidak ada virtual account yang dibuat atau diubah dari request ini.\n" +
    "Ada field yang tidak diisi atau tidak valid. Sebagian bank memerlukan full_name dan email. Tidak ada virtual account yang dibuat atau diubah dari request ini.\n" +
    "Terjadi gangguan internal di OY!. Virtual account bisa saja sudah atau belum dibuat atau diubah; tidak ada yang dibayar dari request ini.\n" +
    "Pelanggan sudah membayar, dan virtual account tidak menerima pembayaran lagi. Hanya virtual account sekali pakai yang berstatus ini.\n" +
    "Virtual account tidak menerima pembayaran lagi. Apakah sebelumnya sudah dibayar tidak terlihat dari status ini.\n" +
    "Virtual account tidak menerima pembayaran lagi, dan tidak ada dana yang masuk.\n" +
    "Ada pembayaran yang masuk ke virtual account. Pembayaran yang mana dan berapa nominalnya ada di callback.\n" +
    "Virtual account aktif dan dapat dibayar. Yang dapat dibayar berkali-kali tetap berstatus ini setelah dibayar.\n" +
    "Pelanggan sudah membayar. settlement_status hanya menyatakan apakah dananya sudah ada di saldo merchant: callback kedua untuk pembayaran yang sama datang saat dananya masuk.\n" +
    "OY! menjalankan request ini. Itu bukan pembayaran dan bukan refund: transaksi yang baru dibuat juga mendapat kode ini.\n" +
    "Akun ini, atau produk ini pada akun tersebut, tidak aktif di OY!. Tidak ada transaksi yang dibuat atau di-refund dari request ini.\n" +
    "Transaksi dengan partner_trx_id ini sudah ada. Pelanggan mungkin sudah membayarnya.\n" +
    "OY! tidak mengenal transaksi dengan partner_trx_id ini. Request yang baru dikirim atau melewati batas waktu masih mungkin masuk.\n" +
    "Saldo merchant tidak cukup untuk request ini, misalnya refund. Tidak ada dana yang berpindah karenanya.\n" +
    "Request datang dari alamat IP yang tidak terdaftar. Tidak ada transaksi yang dibuat atau di-refund dari request ini.\n" +
    "Key di x-api-key tidak diterima OY!. Tidak ada transaksi yang dibuat atau di-refund dari request ini.\n" +
    "Terjadi gangguan di e-wallet. Yang diminta bisa saja sudah atau belum dijalankan.\n" +
    "OY! tidak menyediakan e-wallet pada ewallet_code. Tidak ada transaksi yang dibuat atau di-refund dari request ini.\n" +
    "E-wallet pada ewallet_code dinonaktifkan untuk merchant atau di OY!. Tidak ada transaksi yang dibuat atau di-refund dari request ini.\n" +
    "Pembuatan, cek status, atau refund gagal di antara OY! dan e-wallet, dan halaman tidak menyebutnya final.\n" +
    "E-wallet tidak menerima credential merchant. Tidak ada transaksi yang dibuat atau di-refund dari request ini.\n" +
    "Credential pengguna tidak ditemukan, diblokir, atau tidak valid. Tidak ada transaksi yang dibuat atau di-refund dari request ini.\n" +
    "OY! tidak mengenal refund dengan refund_id ini. Itu bukan bukti bahwa refund tidak pernah dibuat.\n" +
    "Ada parameter yang tidak valid. Tidak ada transaksi yang dibuat atau di-refund dari request ini.\n" +
    "Terjadi gangguan internal di OY!. Yang diminta bisa saja sudah atau belum dijalankan.\n" +
    "Pelanggan sudah membayar. Settlement mungkin belum selesai.\n" +
    "Tidak ada pembayaran sampai batas waktunya, dan transaksi tidak dapat dibayar lagi.\n" +
    "Pembayaran gagal di e-wallet, dan tidak ada yang dibayar.\n" +
    "Pembayaran sudah dikembalikan. Status ini tidak menyebut nominalnya: sebagian e-wallet melayani refund sebagian.\n" +
    "Transaksi sudah dibuat dan aktif. Belum ada yang membayar.\n" +
    "refund_amount sudah dikembalikan kepada pelanggan. Nominalnya bisa lebih kecil dari pembayaran: sebagian e-wallet melayani refund sebagian.\n" +
    "Refund tidak berhasil. Pembayarannya tetap seperti semula.\n" +
    "E-wallet sedang menjalankan refund. Belum diketahui ada dana yang sudah dikembalikan.\n" +
    "Refund gagal di e-wallet, dan saldonya sedang diperiksa. Bisa jadi dananya sudah dikembalikan.\n" +
    "OY! menjalankan request ini. Itu bukan pembayaran: transaksi yang baru dibuat juga mendapat kode ini.\n" +
    "OY! tidak menemukan transaksi dengan partner_trx_id ini untuk dibatalkan. Transaksi yang baru dibuat mungkin masih dapat dibayar.\n" +
    "Credential pengguna tidak ditemukan, diblokir, atau tidak valid, sehingga tidak ada yang dibatalkan. Yang akan dibatalkan masih dapat dibayar.\n" +
    "Pembatalan tidak berhasil, atau belum. Pelanggan mungkin masih dapat membayar, atau sudah membayar.\n" +
    "Halaman memuat banyak penyebab untuk kode ini, misalnya nominal, metode pembayaran, batas waktu. Tidak ada QR yang dibuat atau dibatalkan dari request ini.\n" +
    "QRIS sedang dalam pemeliharaan, dan tidak ada QR yang dibuat dari request ini.\n" +
    "OY! menolak request ini karena terlalu banyak request dikirim ke alamat ini. Tidak ada QR yang dibuat atau dibatalkan dari request ini.\n" +
    "Terjadi gangguan di OY! yang tidak disebutkan. Transaksi bisa saja sudah atau belum dibuat atau dibatalkan.\n" +
    "Pelanggan sudah membayar. Settlement mungkin belum selesai, dan callback kedua datang untuk itu.\n" +
    "Tidak ada pembayaran sampai batas waktunya, dan QR tidak dapat dibayar lagi.\n" +
    "QR sudah dibuat. Belum ada yang membayar.\n" +
    "Alamat email di request tidak valid. Tidak ada transaksi yang dibuat atau diubah dari request ini.\n" +
    "Halaman memuat banyak penyebab untuk kode ini, misalnya nominal, metode pembayaran, batas waktu, alamat redirect, akun terhubung, atau tokennya. Tidak ada transaksi yang dibuat atau diubah dari request ini.\n" +
    "OY! menolak request ini karena terlalu banyak request dikirim ke alamat ini. Tidak ada transaksi yang dibuat atau diubah dari request ini.\n" +
    "Pelanggan sudah membayar, dan semua penerima sudah mendapat dananya. Settlement mungkin belum selesai, dan callback kedua datang untuk itu.\n" +
    "Payment link sudah ada, dan pelanggan belum memilih metode pembayaran.\n" +
    "Pelanggan sudah membayar. Dana sedang diteruskan ke para penerima, dan mungkin tidak sampai ke semuanya.\n" +
    "Batas waktu payment link atau virtual account sudah lewat, sehingga tidak dapat dibayar lagi.\n" +
    "Pelanggan sudah membayar. Sebagian atau semua penerima belum mendapat dananya.\n" +
    "Pembayaran gagal di e-wallet, dan tidak ada dana yang masuk.\n" +
    "Pelanggan sudah membayar, dan OY! sedang memproses pembayarannya.\n" +
    "Metode pembayaran sudah dipilih atau virtual account sudah ada. Belum ada yang membayar.\n" +
    "Pelanggan tidak membayar, jadi tidak ada yang dikirim ke penerima ini.\n" +
    "Transfer ke penerima ini gagal. Pelanggan sudah membayar.\n" +
    "Transfer paksa (force credit) ke penerima ini gagal. Belum diketahui apakah dananya sudah masuk sebelumnya.\n" +
    "Dana sedang dikirim ke penerima ini.\n" +
    "Channel belum menyelesaikan transfer ke penerima ini; bisa jadi dananya sudah masuk.\n" +
    "Transfer ke penerima ini sedang dipaksakan (force credit); bisa jadi dananya sudah masuk.\n" +
    "Penerima ini sudah mendapat dananya.\n" +
    "Pembayaran pelanggan belum selesai, jadi belum ada yang diteruskan ke penerima ini.\n" +
    "Akun ini tidak boleh membaca atau menghapus payment link tersebut. Link tidak berubah.\n" +
    "Key di x-api-key tidak diterima OY!. Link tidak berubah.\n" +
    "Request datang dari alamat IP yang tidak terdaftar. Link tidak berubah.\n" +
    "Payment link sudah dihapus dan tidak dapat dibayar lagi.\n" +
    "Id di alamat kosong atau tidak valid. Link tidak berubah.\n" +
    "Pelanggan sudah memilih metode pembayaran, atau link sudah berakhir. Link mungkin sudah dibayar, atau masih dapat dibayar.\n" +
    "OY! tidak mengenal payment link dengan id ini. Link yang baru dibuat mungkin tercatat dengan id lain.\n" +
    "OY! tidak mengenal username di x-oy-username. Link tidak berubah.\n" +
    "OY! sudah membuat payment link. Belum ada yang dibayar karenanya.\n" +
    "Pembayaran pelanggan sedang diproses.\n" +
    "Pelanggan sudah membayar. amount dan paid_amount bisa berbeda, dan settlement mungkin belum selesai; callback kedua datang untuk itu.\n" +
    "Pelanggan sudah membayar. Respons ini hanya memuat nominal yang diminta, dan pelanggan mungkin boleh membayar nominal lain.\n" +
    "Batas waktu payment link sudah lewat, sehingga tidak dapat dibayar lagi.\n" +
    "Kartu ditolak atau batas waktu metode pembayaran sudah lewat. Link belum kedaluwarsa, jadi pelanggan masih dapat membayar dengan link itu.\n" +
    "Pelanggan sudah memilih metode pembayaran dan belum membayar.\n" +
    "Inquiry atau pembayaran sudah dijalankan, dan kode ini tidak menyatakan yang mana. Hanya data.status SUCCESS yang menyatakan tagihan sudah dibayar.\n" +
    "Daftar produk ada di body. Tidak ada pembayaran yang terlibat.\n" +
    "Biller sedang memproses pembayaran tagihan.\n" +
    "OY! tidak mengenal username di x-oy-username. Tidak ada tagihan yang dibayar dari request ini.\n" +
    "Akun ini, atau produk ini pada akun tersebut, tidak aktif di OY!. Tidak ada tagihan yang dibayar dari request ini.\n" +
    "partner_tx_id ini sudah pernah dipakai. Tagihannya mungkin sudah dibayar.\n" +
    "OY! tidak mengenal inquiry atau pembayaran dengan partner_tx_id ini. Request yang baru dikirim masih mungkin masuk.\n" +
    "Produk sedang tidak tersedia, dan tidak ada tagihan yang dibayar dari request ini.\n" +
    "Deposit merchant tidak cukup untuk tagihan ini, sehingga tagihan tidak dibayar dari request ini.\n" +
    "Request datang dari alamat IP yang tidak terdaftar. Tidak ada tagihan yang dibayar dari request ini.\n" +
    "Key di x-api-key tidak diterima OY!. Tidak ada tagihan yang dibayar dari request ini.\n" +
    "Produk tidak dijual dengan nominal ini. Tidak ada tagihan yang dibayar dari request ini.\n" +
    "Pembayaran ini sudah pernah diminta dan mungkin sudah dijalankan.\n" +
    "Ada field yang tidak diisi atau nilainya tidak diterima; pesannya memuat keterangan. Tidak ada tagihan yang dibayar dari request ini.\n" +
    "Inquiry atau pembayaran gagal, dan kode ini tidak menyatakan yang mana maupun alasannya.\n" +
    "Biller tidak mengenal nomor pelanggan ini. Tidak ada tagihan yang dibayar dari request ini.\n" +
    "Produk tidak ada atau tidak disediakan. Tidak ada tagihan yang dibayar dari request ini.\n" +
    "Biller tidak menerima data pada request ini. Tidak ada tagihan yang dibayar dari request ini.\n" +
    "Tagihan tercatat sudah dibayar di biller, dan tidak ada yang dibayar dari request ini. Bisa jadi itu pembayaran Anda sebelumnya.\n" +
    "Biller sedang tutup untuk cut-off harian. Tidak ada tagihan yang dibayar dari request ini.\n" +
    "Terjadi gangguan di biller. Tagihan bisa saja sudah atau belum dibayar.\n" +
    "Biller tidak memberi jawaban yang jelas, dan OY! menyelesaikannya secara manual. Tagihan mungkin sudah dibayar.\n" +
    "Terjadi gangguan internal di OY!. Tagihan bisa saja sudah atau belum dibayar.\n" +
    "Pembayaran tagihan gagal. Alasannya ada di tx_status_description.\n" +
    "Tagihan sudah dicek dan boleh dibayar. Belum ada yang dibayar.\n" +
    "Tagihan sudah dibayar.\n" +
    "Request sudah dijalankan, misalnya kode baru dibuat. Tanpa offline_channel, itu tidak menyatakan apa pun tentang uang tunai.\n" +
    "Pelanggan sudah menyetor atau menarik uang tunai, sesuai transaction_type.\n" +
    "Pelanggan belum menyetor atau menarik uang tunai.\n" +
    "OY! tidak mengenal username di x-oy-username. Tidak ada transaksi yang dibuat atau diubah dari request ini.\n" +
    "Akun ini, atau produk ini pada akun tersebut, tidak aktif di OY!. Tidak ada transaksi yang dibuat atau diubah dari request ini.\n" +
    "Transaksi dengan partner_trx_id ini sudah ada. Uang tunai mungkin sudah disetor atau ditarik untuknya.\n" +
    "OY! tidak mengenal transaksi dengan partner_trx_id ini. Request yang baru dikirim masih mungkin masuk.\n" +
    "Deposit merchant tidak cukup untuk uang tunai yang akan ditarik. Tidak ada transaksi yang dibuat atau diubah dari request ini.\n" +
    "Request datang dari alamat IP yang tidak terdaftar. Tidak ada transaksi yang dibuat atau diubah dari request ini.\n" +
    "Key di x-api-key tidak diterima OY!. Tidak ada transaksi yang dibuat atau diubah dari request ini.\n" +
    "Nominal ini tidak dapat disetor atau ditarik dengan cara ini, misalnya harus kelipatan 50000. Tidak ada transaksi yang dibuat atau diubah dari request ini.\n" +
    "Channel pada offline_channel tidak ada atau tidak melayani jenis transaksi ini. Tidak ada transaksi yang dibuat atau diubah dari request ini.\n" +
    "transaction_type harus CASH_IN atau CASH_OUT. Tidak ada transaksi yang dibuat atau diubah dari request ini.\n" +
    "Tidak ada uang tunai yang disetor atau ditarik sampai batas waktunya, dan kodenya tidak dapat dipakai lagi.\n" +
    "Nominal di bawah minimum penarikan. Tidak ada transaksi yang dibuat atau diubah dari request ini.\n" +
    "Nominal melebihi maksimum satu kali penarikan. Tidak ada transaksi yang dibuat atau diubah dari request ini.\n" +
    "Transaksi untuk nomor telepon ini masih aktif, dan tidak ada yang lain yang dibuat. Transaksi itu masih dapat dipakai di toko.\n" +
    "Uang tunai sedang disetor atau ditarik saat ini.\n" +
    "Pembatalan ditolak, jadi transaksi tetap berjalan atau sudah berakhir. Uang tunai mungkin sudah disetor atau ditarik.\n" +
    "Transaksi dibatalkan, dan tidak ada uang tunai yang disetor atau ditarik.\n" +
    "Transaksi gagal, dan kode ini tidak menyatakan alasannya.\n" +
    "Transaksi gagal, dan kode ini tidak menyatakan alasannya. Kode transaksi ini tidak dapat dipakai lagi di toko.\n" +
    "Ada field yang tidak diisi atau nilainya tidak diterima; pesannya memuat keterangan. Tidak ada transaksi yang dibuat atau diubah dari request ini.\n" +
    "Terjadi gangguan internal di OY!. Transaksi bisa saja sudah atau belum dibuat, dibatalkan, atau selesai.\n" +
    "OY! menjalankan request ini. Transfer yang baru diterima juga mendapat kode ini, jadi dananya belum sampai.\n" +
    "OY! tidak mengenal username di x-oy-username. Tidak ada dana yang ditransfer dari request ini.\n" +
    "Transfer ke luar negeri belum aktif untuk akun ini. Tidak ada dana yang ditransfer dari request ini.\n" +
    "File dengan nama ini sudah ada untuk quotation ini.\n" +
    "quotation_id ini sudah pernah dipakai. Transfernya mungkin sedang berjalan, sudah berhasil, atau gagal.\n" +
    "OY! tidak mengenal quotation ini, atau quotation belum pernah ditransfer. Transfer yang baru dikirim masih mungkin masuk.\n" +
    "Saldo tidak cukup untuk transfer atau quotation ini. Tidak ada dana yang ditransfer dari request ini.\n" +
    "Request datang dari alamat IP yang tidak terdaftar. Tidak ada dana yang ditransfer dari request ini.\n" +
    "Key di x-api-key tidak diterima OY!. Tidak ada dana yang ditransfer dari request ini.\n" +
    "Jenis file ini tidak diterima. Quotation tetap seperti semula.\n" +
    "File lebih besar dari 10 MB. Quotation tetap seperti semula.\n" +
    "Batas waktu quotation lewat sebelum ditransfer, jadi tidak ada dana yang ditransfer dengannya.\n" +
    "Akun ini tidak boleh mentransfer ke negara ini dalam mata uang ini. Tidak ada dana yang ditransfer.\n" +
    "OY! menolak request ini karena terlalu banyak request dikirim. Tidak ada dana yang ditransfer dari request ini.\n" +
    "OY! tidak dapat menghitung kurs atau biayanya, jadi tidak ada quotation. Tidak ada dana yang ditransfer.\n" +
    "Transfer ke negara ini dalam mata uang ini sedang tidak tersedia. Tidak ada dana yang ditransfer.\n" +
    "Request bisa saja sudah atau belum dijalankan.\n" +
    "Nominal di luar rentang atau penulisannya salah; pesannya menyebut aturannya. Tidak ada dana yang ditransfer dari request ini.\n" +
    "Alasan dari OY!: {reason}. Tidak ada dana yang ditransfer dari request ini.\n" +
    "Ada field yang tidak diisi; pesannya menyebut field itu. Tidak ada dana yang ditransfer dari request ini.\n" +
    "Transfer ke Tiongkok hanya dapat dikirim ke badan usaha. Tidak ada dana yang ditransfer dari request ini.\n" +
    "Quotation ini sudah memiliki sepuluh lampiran dan tidak menerima lagi.\n" +
    "Ada nilai yang tidak termasuk yang diizinkan; pesannya menyebut field itu. Tidak ada dana yang ditransfer dari request ini.\n" +
    "Ada nilai yang panjang atau bentuknya salah; pesannya menyebut field itu. Tidak ada dana yang ditransfer dari request ini.\n" +
    "Terjadi gangguan internal di OY!. Request bisa saja sudah atau belum dijalankan.\n" +
    "Transfer gagal, dan kode ini tidak menyatakan alasannya.\n" +
    "OY! sudah menerima transfer ini, dan dananya belum sampai.\n" +
    "Transfer terlambat atau sedang ditinjau.\n" +
    "Dana sudah sampai ke penerima.\n" +
    "OY! membuat alamat penghubungan, memutus akun, atau membaca saldonya. Tidak ada yang dibayar.\n" +
    "OY! tidak mengenal username di x-oy-username. Tidak ada akun yang dihubungkan atau diputus dari request ini.\n" +
    "Akun ini, atau produk ini pada akun tersebut, tidak aktif di OY!. Tidak ada akun yang dihubungkan atau diputus dari request ini.\n" +
    "Request datang dari alamat IP yang tidak terdaftar. Tidak ada akun yang dihubungkan atau diputus dari request ini.\n" +
    "Key di x-api-key tidak diterima OY!. Tidak ada akun yang dihubungkan atau diputus dari request ini.\n" +
    "Ada field yang tidak diisi atau nilainya tidak diterima; pesannya memuat keterangan. Tidak ada akun yang dihubungkan atau diputus dari request ini.\n" +
    "Akun tidak terhubung, jadi saldonya tidak dapat dibaca.\n" +
    "Akun e-wallet ini tidak dapat dihubungkan. Tidak ada akun yang dihubungkan atau diputus dari request ini.\n" +
    "Akun dengan nomor telepon ini sudah terhubung.\n" +
    "Terjadi gangguan internal di OY!. Belum diketahui apakah akun terhubung atau terputus; tidak ada yang dibayar.\n" +
    "OY! menjalankan request ini. Tidak ada dana yang berpindah karenanya.\n" +
    "OY! tidak mengenal tagihan dengan id ini. Tagihan yang baru dibuat mungkin tercatat dengan id lain.\n" +
    "Tagihan di bawah nominal minimum Rp10000. Tidak ada tagihan yang dibuat atau diubah dari request ini.\n" +
    "Status tagihan tidak mengizinkannya: mungkin sudah atau sedang dibayar.\n" +
    "Email atau nomor telepon pelanggan tidak valid. Tidak ada tagihan yang dibuat atau diubah dari request ini.\n" +
    "Tagihan tidak dibatalkan, atau belum diketahui. Pelanggan mungkin masih dapat membayarnya.\n" +
    "Halaman memuat banyak penyebab untuk kode ini, misalnya tanggal, pelanggan, pajak, atau lampiran. Tidak ada tagihan yang dibuat atau diubah dari request ini.\n" +
    "Pembayaran akan kedaluwarsa lebih lama dari yang diizinkan tagihan. Tidak ada tagihan yang dibuat atau diubah dari request ini.\n" +
    "OY! menjalankan request ini. Tidak ada pembayaran yang terlibat.\n" +
    "Rekening tidak ditemukan di antara yang terhubung. Tidak ada mutasi yang disiapkan.\n" +
    "OY! sedang menyiapkan mutasi, kecuali pesannya menyatakan lain.\n" +
    "Penghubungan atau mutasi belum siap.\n" +
    "OY! tidak mengenal username di x-oy-username. Tidak ada rekening yang dihubungkan, dan tidak ada mutasi yang dibaca.\n" +
    "Akun ini, atau produk ini pada akun tersebut, tidak aktif di OY!. Tidak ada rekening yang dihubungkan, dan tidak ada mutasi yang dibaca.\n" +
    "Request datang dari alamat IP yang tidak terdaftar. Tidak ada rekening yang dihubungkan, dan tidak ada mutasi yang dibaca.\n" +
    "Key di x-api-key tidak diterima OY!. Tidak ada rekening yang dihubungkan, dan tidak ada mutasi yang dibaca.\n" +
    "Rekening tidak ditemukan. Tidak ada mutasi yang dibaca.\n" +
    "Mutasi bank ini tidak dapat dibaca.\n" +
    "Token pendaftaran ini tidak valid atau sudah kedaluwarsa. Tidak ada rekening yang dihubungkan.\n" +
    "Permanent token pelanggan tidak valid, atau pelanggan sudah mencabut persetujuannya.\n" +
    "OY! tidak mengenal mutasi dengan id ini.\n" +
    "OY! tidak dapat login ke internet banking pelanggan. Tidak ada mutasi yang dibaca.\n" +
    "Bank tidak memiliki data sejak tanggal awal ini.\n" +
    "OY! tidak mengenal rekening terhubung milik partner_user_id ini.\n" +
    "Penghubungan atau mutasi gagal, dan kode ini tidak menyatakan alasannya.\n" +
    "Terjadi gangguan tak terduga di OY!. Tidak ada pembayaran yang terlibat.\n" +
    "Ada parameter yang tidak diisi atau tidak valid. Tidak ada mutasi yang dibaca.\n" +
    "Jumlahnya ada di body. Tidak ada pembayaran yang terlibat.\n" +
    "Jumlahnya belum siap.\n" +
    "OY! tidak mengenal username di x-oy-username. Tidak ada pembayaran yang terlibat.\n" +
    "Akun ini, atau produk ini pada akun tersebut, tidak aktif di OY!. Tidak ada pembayaran yang terlibat.\n" +
    "Request datang dari alamat IP yang tidak terdaftar. Tidak ada pembayaran yang terlibat.\n" +
    "Key di x-api-key tidak diterima OY!. Tidak ada pembayaran yang terlibat.\n" +
    "OY! menolak request ini karena terlalu banyak request dikirim ke alamat ini. Tidak ada pembayaran yang terlibat.\n" +
    "Ada field yang tidak diisi atau nilainya tidak diterima; pesannya memuat keterangan. Tidak ada pembayaran yang terlibat.\n" +
    "OY! menjawab request ini. Status ini tidak menyatakan apa pun tentang pembayaran.\n" +
    "Alamat IP tidak terdaftar, atau request terlihat seperti serangan. Request tidak diproses.\n" +
    "Alamat atau metode HTTP salah. Request tidak diproses.\n" +
    "Terlalu banyak request dikirim ke alamat ini. Request tidak diproses.\n" +
    "Terjadi gangguan yang tidak dikenal di OY!. Request bisa saja sudah atau belum dijalankan.\n" +
    "OY! sedang tidak dapat memproses request. Belum pasti apakah request ini dijalankan.\n" +
    "OY! tidak menjawab dalam batas waktu. Request bisa saja sudah atau belum dijalankan."
  ,
  rows: ",,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,o,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,3,3,,,,,,,,,,,,,,,,,,,,,,,,m,,,,,,p,,,,,,,,,,,c,c,c,,d,d,,,c,,,,,,,,,,,,,,,,,,,,,,,,,,,7,,,s,,,5,,,,,,,,,,,,,,,,,,,,,,,,,,,n,5,,,,,,,,,,,,,,,,,,,,,,,,2e,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,",
  fallbacks: {
    field: "salah satu field",
    reason: "tanpa keterangan",
  },
  undecided: {
    not_in_catalog: "Kode ini tidak ada di katalog.",
    withdrawn: "Kode ini sudah ditarik oleh provider. Artinya yang dulu tidak berlaku lagi, dan artinya sekarang belum diketahui.",
    ambiguous: "Kode ini punya beberapa arti dan respons tidak menunjukkan mana yang berlaku.",
    conflict: "Isi field dalam respons saling bertentangan.",
    no_code: "Respons tidak berisi kode yang dapat dibaca.",
    not_sent: "Koneksi tidak dapat dibuat atau permintaan ditolak sebelum keluar, sehingga tidak ada yang terkirim.",
    forged: "Signature bukan milik provider, jadi isi notifikasi tidak dibaca. Pengirimnya pihak lain, atau kunci yang dipakai salah.",
    beside: "Kode ini ada di katalog, tetapi nilai {field} yang menyertainya tidak ada di halaman mana pun. Arti keduanya bersama-sama belum diketahui.",
    unproven: "Kasusnya ada di katalog, tetapi layanan pada kode ini tidak, sehingga kode sukses tidak membuktikan apa pun.",
  },
};

/**
 * Builds the text about what a result means, for logs.
 *
 * @param result - result of `decode` or `lookup`.
 * @param params - values of parameters; those of the result are used for the others.
 * @returns what took effect, what did not, what is unknown.
 */
export function detail(result: OyEntry | OyResult, params: OyParams = {}): string {
  return detailOf(catalog, texts, result as Result, params as Params);
}
