import type { RefusalCode } from '../meeting/refusal';
import type { Text } from './lang';

/** What a refused person reads: what happened, what was kept, what to do. */
export const refusalWords: Record<RefusalCode, Text> = {
  'input.invalid': {
    id: 'Isian tidak dapat dibaca. Muat ulang halaman, lalu coba lagi.',
    en: 'The input could not be read. Reload the page and try again.',
  },
  'text.tooLong': {
    id: 'Teks terlalu panjang. Persingkat, lalu simpan lagi.',
    en: 'The text is too long. Shorten it and save again.',
  },
  'text.required': { id: 'Isian ini wajib diisi.', en: 'This field must be filled in.' },
  'date.invalid': {
    id: 'Tanggal tidak dikenali. Pilih tanggal dari kalender.',
    en: 'The date was not recognised. Choose it from the calendar.',
  },
  'time.invalid': {
    id: 'Waktu tidak dikenali. Tulis jam dan menit, misalnya 08.45.',
    en: 'The time was not recognised. Write hours and minutes, such as 08:45.',
  },
  'number.invalid': {
    id: 'Angka tidak dikenali atau di luar batas. Tulis angka saja, misalnya 74,8.',
    en: 'The number was not recognised or is out of range. Write digits only, such as 74.8.',
  },
  'role.forbidden': {
    id: 'Tautan Anda tidak memberi wewenang untuk tindakan ini. Mintalah kepada fasilitator.',
    en: 'Your link does not permit this. Ask the facilitator.',
  },
  'meeting.unknown': {
    id: 'Kode rapat tidak ditemukan. Periksa kembali kode di layar, tanpa huruf O dan angka 1.',
    en: 'Meeting code not found. Check the code on the screen; it has no letter O and no digit 1.',
  },
  'meeting.deleted': {
    id: 'Rapat ini telah dihapus oleh penyelenggara beserta seluruh datanya.',
    en: 'The organiser has deleted this meeting with all its data.',
  },
  'rehearsal.running': {
    id: 'Gladi lain sedang berjalan di laptop ini. Hentikan dahulu, lalu mulai lagi.',
    en: 'Another rehearsal is running on this laptop. Stop it, then start again.',
  },
  'rehearsal.tooLate': {
    id: 'Gladi hanya dapat dijalankan sebelum rapat dibuka.',
    en: 'A rehearsal can only be held before the meeting opens.',
  },
  'rehearsal.ended': {
    id: 'Gladi telah diakhiri dan salinannya dihapus. Rapat yang sebenarnya tidak berubah: gunakan kode atau tautannya.',
    en: 'The rehearsal has ended and its copy is gone. The real meeting is unchanged: use its code or link.',
  },
  'meeting.closed': { id: 'Rapat telah ditutup.', en: 'The meeting is closed.' },
  'meeting.notOpen': {
    id: 'Rapat belum dibuka. Mulai mata acara pertama terlebih dahulu.',
    en: 'The meeting has not been opened. Start the first agenda item first.',
  },
  'meeting.tooLarge': {
    id: 'Jumlah isian sudah mencapai batas. Hapus yang tidak diperlukan.',
    en: 'The list is full. Remove what is not needed.',
  },
  'edit.conflict': {
    id: 'Bagian ini baru saja diubah orang lain. Kedua versi ditampilkan; pilih yang dipakai.',
    en: 'Somebody else has just changed this. Both versions are shown; choose one.',
  },
  'item.unknown': {
    id: 'Bagian ini sudah tidak ada, mungkin baru dihapus orang lain.',
    en: 'This no longer exists; somebody may just have removed it.',
  },
  'id.taken': {
    id: 'Permintaan ini sudah pernah diterima. Muat ulang halaman.',
    en: 'This request was already received. Reload the page.',
  },
  'indicator.known': {
    id: 'Kode atau nama indikator ini sudah ada dalam daftar. Pakai kode lain.',
    en: 'The list already has an indicator of this code or name. Use another code.',
  },
  'element.inUse': {
    id: 'Tidak dapat dihapus karena masih dipakai di bagian lain rapat.',
    en: 'It cannot be removed because another part of the meeting uses it.',
  },
  'attendee.unknown': {
    id: 'Anda belum tercatat hadir. Isi daftar hadir terlebih dahulu.',
    en: 'You are not on the attendance list. Check in first.',
  },
  'seat.notYours': {
    id: 'Hak suara unsur ini tidak dipegang ponsel Anda.',
    en: 'This phone does not hold the element’s right to vote.',
  },
  'seat.taken': {
    id: 'Hak suara sudah dipegang rekan Anda.',
    en: 'A colleague already holds the right to vote.',
  },
  'seat.empty': {
    id: 'Hak suara unsur ini belum dipegang siapa pun. Beri dahulu kepada pemegangnya, lalu tunjuk wakilnya.',
    en: 'Nobody holds this element’s vote yet. Give it to its holder first, then name the deputy.',
  },
  'seat.notDeputy': {
    id: 'Anda bukan pemegang atau wakil hak suara unsur ini. Hubungi pemegangnya atau fasilitator.',
    en: 'You are neither the holder nor the deputy of this element’s vote. Ask its holder or the facilitator.',
  },
  'seat.deputySits': {
    id: 'Wakil sedang memegang hak suara. Ambil kembali hak suara dahulu, lalu ubah wakilnya.',
    en: 'The deputy holds the vote now. Take it back first, then change the deputy.',
  },
  'seat.deputyNoPhone': {
    id: 'Wakil harus sudah masuk dengan ponselnya sendiri.',
    en: 'A deputy must have joined with an own phone.',
  },
  'seat.deputyIsHolder': {
    id: 'Pemegang hak suara tidak dapat menjadi wakilnya sendiri. Pilih peserta lain dari unsur ini.',
    en: 'The holder cannot be the own deputy. Choose somebody else of this element.',
  },
  'seat.hasVoted': {
    id: 'Pemegang hak suara sudah menjawab pertanyaan yang sedang terbuka. Gantikan setelah ditutup.',
    en: 'The holder has already answered the open question. Stand in once it is closed.',
  },
  'seat.codeUnknown': {
    id: 'Kode ini tidak ada pada kartu meja rapat ini. Periksa kembali huruf dan angkanya.',
    en: 'No table card of this meeting bears this code. Check its letters and digits.',
  },
  'seat.otherElement': {
    id: 'Hak suara hanya dapat dipegang peserta dari unsur yang sama.',
    en: 'Only an attendee of the same element can hold this right to vote.',
  },
  'submission.closed': {
    id: 'Masukan tertulis sedang tidak diterima. Tulisan Anda tetap ada di ponsel ini.',
    en: 'Nothing is being collected in writing now. Your text stays on this phone.',
  },
  'submission.credit': {
    id: 'Cara menyebut nama itu tidak dibolehkan dalam rapat ini. Pilih cara lain, lalu kirim lagi.',
    en: 'This meeting does not allow that way of naming. Choose another and send again.',
  },
  'submission.notShown': {
    id: 'Masukan itu tidak sedang ditampilkan. Pilih masukan yang ditampilkan dan tidak digabung.',
    en: 'That is not being shown. Choose one that is shown and not merged.',
  },
  'submission.own': {
    id: 'Masukan sendiri tidak dapat didukung. Dukungan datang dari peserta lain.',
    en: 'You cannot support what you wrote yourself. Support comes from others.',
  },
  'contribution.closed': {
    id: 'Penyampaian faktor sedang ditutup. Tulisan Anda tetap ada di ponsel ini.',
    en: 'Factors are not being collected now. Your text stays on this phone.',
  },
  'factor.kindsDiffer': {
    id: 'Faktor pendukung dan penghambat tidak dapat digabungkan. Pilih yang sejenis.',
    en: 'A supporting and a hindering factor cannot be merged. Choose factors of one kind.',
  },
  'award.announced': {
    id: 'Peringkat dalam kategori ini sudah diumumkan, urutannya tidak dapat diubah lagi. Ejaan masih dapat diperbaiki.',
    en: 'A rank in this category has been announced; its order stands. Spelling can still be corrected.',
  },
  'clicker.notYourTurn': {
    id: 'Halaman hanya dapat dipindah selama giliran unsur Anda.',
    en: 'Pages can only be turned while it is your element’s turn.',
  },
  'clicker.taken': {
    id: 'Fasilitator sedang memegang kendali halaman.',
    en: 'The facilitator is turning the pages now.',
  },
  'agenda.notRunning': {
    id: 'Tidak ada mata acara yang sedang berlangsung.',
    en: 'No agenda item is running.',
  },
  'recommendation.decided': {
    id: 'Rekomendasi ini sudah ditetapkan. Batalkan penetapan terlebih dahulu bila perlu diubah.',
    en: 'This recommendation has been decided. Revoke the decision first if it must change.',
  },
  'priorities.running': {
    id: 'Penentuan prioritas sedang berlangsung. Tutup atau batalkan dahulu.',
    en: 'Priorities are being set. Close or cancel that first.',
  },
  'priorities.closed': {
    id: 'Penentuan prioritas sudah ditutup. Pilihan Anda yang terakhir tersimpan bila telah tercatat.',
    en: 'Priorities are closed. What you gave last counts if it was recorded.',
  },
  'priorities.notClosed': {
    id: 'Belum ada hasil penentuan prioritas. Tutup dahulu penentuan yang berlangsung.',
    en: 'There is no result yet. Close the priorities first.',
  },
  'priorities.tooFew': {
    id: 'Pilih sedikitnya dua rancangan untuk ditentukan prioritasnya.',
    en: 'Choose at least two drafts to set priorities among.',
  },
  'priorities.tooMuch': {
    id: 'Poin melebihi jatah, atau ada peringkat yang sama. Kurangi, lalu kirim lagi.',
    en: 'That is more than your points, or a rank is given twice. Take some back and send again.',
  },
  'drafting.notYours': {
    id: 'Anda bukan anggota tim perumus. Mintalah fasilitator menambahkan Anda.',
    en: 'You are not in the drafting team. Ask the facilitator to add you.',
  },
  'amendment.open': {
    id: 'Masih ada usul perubahan atas rumusan ini. Putuskan atau tarik dahulu usul itu.',
    en: 'A change to this wording is still proposed. Decide about it or withdraw it first.',
  },
  'amendment.same': {
    id: 'Usul perubahan sama dengan rumusan yang berlaku. Ubah dahulu bunyinya.',
    en: 'The proposed wording is the one that stands. Change it first.',
  },
  'amendment.notTabled': {
    id: 'Usul perubahan ini belum ditampilkan kepada rapat. Tampilkan dahulu, lalu putuskan.',
    en: 'This change has not been put before the hall. Show it first, then decide.',
  },
  'amendment.quoted': {
    id: 'Catatan pemilih dikutip apa adanya dan tidak dapat diubah. Ubahlah bunyi yang diusulkan.',
    en: 'A voter’s note is quoted as written and cannot be changed. Change the proposed wording.',
  },
  'amendment.decided': {
    id: 'Usul perubahan ini sudah diputuskan atau ditarik. Ajukan usul baru bila masih perlu.',
    en: 'This change has been decided about or withdrawn. Propose a new one if needed.',
  },
  'recommendation.inBallot': {
    id: 'Rumusan tidak dapat diubah atau dihapus karena sudah atau sedang ditanyakan kepada unsur.',
    en: 'The wording cannot be changed or removed because the seats have been asked about it.',
  },
  'ballot.running': {
    id: 'Masih ada pemungutan suara yang terbuka. Tutup terlebih dahulu.',
    en: 'A ballot is still open. Close it first.',
  },
  'ballot.closed': {
    id: 'Pemungutan suara sudah ditutup. Jawaban ini tidak terhitung.',
    en: 'The ballot is closed. This answer was not counted.',
  },
  'ballot.notClosed': {
    id: 'Pemungutan suara belum ditutup.',
    en: 'The ballot is not closed yet.',
  },
  'ballot.noVotes': {
    id: 'Isi jumlah suara terlebih dahulu.',
    en: 'Enter the number of votes first.',
  },
  'ballot.superseded': {
    id: 'Sudah ada putaran yang lebih baru. Gunakan hasil putaran terakhir.',
    en: 'There is a newer round. Use the result of the last round.',
  },
  'ballot.noteRequired': {
    id: 'Tulis catatan Anda terlebih dahulu.',
    en: 'Write your note first.',
  },
  'ballot.choiceUnknown': {
    id: 'Pilihan ini tidak tersedia dalam pemungutan suara ini.',
    en: 'This choice is not offered in this ballot.',
  },
  'ballot.decided': {
    id: 'Hasil ini sudah ditetapkan.',
    en: 'This result has already been confirmed.',
  },
  'ballot.secretHands': {
    id: 'Pemungutan suara ini rahasia, sedangkan angkat tangan tidak. Tutup dahulu, lalu tanyakan secara terbuka.',
    en: 'This ballot is secret and raised hands are not. Close it first, then ask openly.',
  },
  'ballot.weightedSecret': {
    id: 'Suara rapat ini berbobot, sehingga tidak dapat rahasia: dari jumlah bobotnya dapat ditebak siapa memilih apa. Tanyakan secara terbuka, atau tanyakan kepada peserta, satu orang satu suara.',
    en: 'Votes of this meeting are weighted and so cannot be secret: from the sum of weights one could tell who chose what. Ask openly, or ask participants, one vote each.',
  },
  'ballot.weightedHands': {
    id: 'Suara rapat ini berbobot, sedangkan hitungan angkat tangan tidak mencatat unsurnya. Unsur tanpa ponsel memberikan suara melalui petugas bantu.',
    en: 'Votes of this meeting are weighted, and counted hands do not say whose they are. Elements without a phone vote through a helper.',
  },
  'ballot.handsCounted': {
    id: 'Angkat tangan bagi yang belum memilih lewat ponsel sudah dihitung. Bila Anda belum terhitung, sampaikan kepada sekretaris rapat.',
    en: 'Hands of those who had not voted by phone have been counted. If yours was not, tell the meeting’s secretary.',
  },
  'ballot.tooManyHands': {
    id: 'Jumlah suara melebihi jumlah unsur yang berhak. Hitung kembali.',
    en: 'There are more votes than elements entitled to vote. Count again.',
  },
  'group.empty': {
    id: 'Kelompok ini belum beranggota, jadi tidak ada yang dapat ditanyai.',
    en: 'This group has no members, so there is nobody to ask.',
  },
  'helper.notNamed': {
    id: 'Ponsel ini tidak (lagi) ditunjuk sebagai petugas bantu. Hubungi fasilitator.',
    en: 'This phone is not (or no longer) named as a helper’s. Ask the facilitator.',
  },
  'helper.hasPhone': {
    id: 'Peserta ini sudah masuk dengan ponselnya sendiri dan memilih melalui ponsel itu.',
    en: 'This person has joined with an own phone and votes with it.',
  },
  'helper.noPhone': {
    id: 'Petugas bantu harus sudah masuk dengan ponselnya sendiri.',
    en: 'A helper must have joined with an own phone.',
  },
  'dissent.undecided': {
    id: 'Pendapat berbeda dicatat setelah pimpinan rapat menetapkan keputusan.',
    en: 'A dissenting opinion is recorded once the chair has confirmed a decision.',
  },
  'election.fixed': {
    id: 'Pemilihan ini sudah dilaksanakan, jadi daftar calonnya tidak dapat diubah. Buat pemilihan baru bila perlu putaran berikutnya.',
    en: 'This election has been held, so its candidates cannot change. Add a new election for a further round.',
  },
  'election.candidates': {
    id: 'Tulis sekurang-kurangnya dua calon dengan nama yang berbeda.',
    en: 'Write at least two candidates with different names.',
  },
  'election.choice': {
    id: 'Jumlah calon yang dipilih tidak sesuai dengan ketentuan pemilihan ini. Periksa kembali.',
    en: 'The number of candidates chosen does not fit this election. Check again.',
  },
  'election.notClosed': {
    id: 'Pemilihan ini belum selesai atau belum ditetapkan.',
    en: 'This election is not over or not confirmed yet.',
  },
  'election.confirmed': {
    id: 'Hasil pemilihan ini sudah ditetapkan. Batalkan penetapan terlebih dahulu bila perlu diubah.',
    en: 'This election has been confirmed. Revoke the confirmation first if it must change.',
  },
  'election.tooMany': {
    id: 'Yang ditetapkan lebih banyak daripada tempat yang tersedia.',
    en: 'More were named than there are places.',
  },
  'election.departs': {
    id: 'Penetapan ini berbeda dari hasil hitungan atau memutus suara yang seri. Tulis alasan pimpinan rapat, misalnya hasil undian.',
    en: 'This departs from the count or breaks a tie. Write the chair’s reason, for example a lot that was drawn.',
  },
  'election.notByHand': {
    id: 'Peringkat tidak dapat dihitung dengan angkat tangan. Gunakan ponsel, atau pilih cara lain.',
    en: 'Ranks cannot be counted by raised hands. Use phones, or choose another way.',
  },
  'questionnaire.closed': {
    id: 'Kuesioner sudah ditutup. Jawaban ini tidak tercatat.',
    en: 'The questionnaire has been closed. This answer was not recorded.',
  },
  'questionnaire.fixed': {
    id: 'Kuesioner sudah dibagikan, jadi tidak dapat diubah atau diulang.',
    en: 'The questionnaire has been asked, so it can be neither changed nor repeated.',
  },
  'questionnaire.empty': {
    id: 'Kuesioner belum berisi pernyataan.',
    en: 'The questionnaire has no statements yet.',
  },
  'questionnaire.running': {
    id: 'Kuesioner masih terbuka. Tutup kuesioner terlebih dahulu.',
    en: 'The questionnaire is still open. Close it first.',
  },
  'quorum.missing': {
    id: 'Kuorum belum terpenuhi. Lanjutkan hanya atas keputusan pimpinan rapat, dengan alasannya.',
    en: 'There is no quorum. Continue only by the chair’s decision, with a reason.',
  },
  'quorum.present': {
    id: 'Kuorum sudah terpenuhi, jadi rapat tidak perlu ditunda.',
    en: 'There is quorum, so there is no need to postpone.',
  },
  'quorum.waiting': {
    id: 'Rapat sedang ditunda menunggu kuorum. Lanjutkan rapat terlebih dahulu.',
    en: 'The meeting is postponed for want of quorum. Resume it first.',
  },
  'quorum.notWaiting': {
    id: 'Rapat tidak sedang ditunda.',
    en: 'The meeting is not postponed.',
  },
  'quorum.tooEarly': {
    id: 'Kuorum belum terpenuhi dan waktu penundaan belum habis. Tunggu sampai waktunya, atau sampai kuorum terpenuhi.',
    en: 'There is no quorum yet and the time has not come. Wait until then, or until there is quorum.',
  },
  'quorum.lost': {
    id: 'Kuorum tidak lagi terpenuhi ketika pemungutan suara ditutup. Tulis alasan pimpinan rapat bila tetap ditetapkan.',
    en: 'Quorum was lost before the ballot closed. Write the chair’s reason to confirm it all the same.',
  },
  'quorum.blocked': {
    id: 'Kuorum belum terpenuhi dan tata tertib rapat ini tidak membolehkan pemungutan suara tanpa kuorum. Tunggu peserta, atau tunda rapat.',
    en: 'There is no quorum and the rules of this meeting allow no vote without it. Wait for more to arrive, or postpone.',
  },
  'decision.consensusMissing': {
    id: 'Penetapan ini berbeda dari hasil hitungan. Tulis alasan pimpinan rapat.',
    en: 'This decision departs from the count. Write the chair’s reason.',
  },
  'progress.notYet': {
    id: 'Kemajuan baru dapat dilaporkan setelah rapat ditutup.',
    en: 'Progress can be reported once the meeting is closed.',
  },
  'minutes.final': {
    id: 'Notula sudah final. Buka kembali sebagai draf untuk mengubahnya.',
    en: 'The minutes are final. Reopen them as a draft to change them.',
  },
  'minutes.notClosed': {
    id: 'Notula baru dapat disahkan setelah rapat ditutup.',
    en: 'The minutes can be approved once the meeting is closed.',
  },
  'minutes.unfilled': {
    id: 'Isi dahulu tempat rapat, nama pimpinan rapat, dan nama pencatat di halaman Persiapan.',
    en: 'First fill in the place, the chair’s name and the minute-taker’s name on the page Preparation.',
  },
  'review.running': {
    id: 'Notula sedang dibaca pimpinan rapat. Tarik kembali dahulu untuk mengubah data rapat.',
    en: 'The chair is reading the minutes. Take them back first to change the meeting’s data.',
  },
  'review.over': {
    id: 'Naskah ini sudah ditarik atau dijawab. Muat ulang halaman untuk melihat yang terbaru.',
    en: 'This draft has been taken back or answered. Reload the page to see the latest.',
  },
  'review.empty': {
    id: 'Tulis dahulu apa yang perlu diperbaiki, di samping alinea atau di kotak pesan.',
    en: 'First write what is to be mended, beside a paragraph or in the message.',
  },
  'review.full': {
    id: 'Catatan sudah terlalu banyak. Kembalikan naskah dengan catatan yang ada.',
    en: 'There are too many remarks. Send the draft back with those there are.',
  },
  'link.unknown': {
    id: 'Tautan ini tidak berlaku lagi. Mintalah tautan baru kepada penyelenggara.',
    en: 'This link is no longer valid. Ask the organiser for a new one.',
  },
  'predecessor.settled': {
    id: 'Tindak lanjut rapat sebelumnya ini sudah diputuskan. Batalkan keputusannya lebih dahulu bila perlu diubah.',
    en: 'This follow-up of the previous meeting is already decided. Take the decision back first to change it.',
  },
  'predecessor.done': {
    id: 'Tindak lanjut ini sudah selesai.',
    en: 'This follow-up is done.',
  },
  'file.unreadable': {
    id: 'Berkas ini bukan “Berkas untuk rapat berikutnya” atau rusak. Unduh kembali dari rapat yang telah ditutup.',
    en: 'This file is no “File for the next meeting”, or it is damaged. Download it again from the closed meeting.',
  },
  'file.newer': {
    id: 'Berkas ini dibuat dengan Rakoor versi lebih baru. Perbarui Rakoor di laptop ini.',
    en: 'This file was made by a newer version of Rakoor. Update Rakoor on this laptop.',
  },
  'undo.nothing': {
    id: 'Tidak ada langkah yang dapat diurungkan.',
    en: 'There is nothing to undo.',
  },
  'step.expired': {
    id: 'Langkah ini tidak sempat terkirim karena koneksi terputus. Periksa keadaan rapat sekarang, lalu tekan lagi bila masih perlu.',
    en: 'This step could not be sent because the connection was lost. Check where the meeting stands now, then press again if it is still needed.',
  },
  'office.changed': {
    id: 'Pengaturan instansi ini baru saja disimpan dari rapat lain. Daftar sudah dimuat ulang; periksa, lalu simpan lagi.',
    en: 'This office was just saved from another meeting. The list has been reloaded; check and save again.',
  },
  'template.tooLarge': {
    id: 'Templat terlalu besar: paling besar 5 MB. Perkecil gambar di dalamnya, lalu unggah lagi.',
    en: 'The template is too large: at most 5 MB. Make its pictures smaller and upload it again.',
  },
  'template.notWord': {
    id: 'Berkas ini bukan dokumen Word .docx. Berkas .doc lama atau yang bersandi: buka di Word, lalu simpan sebagai .docx tanpa sandi.',
    en: 'This is no Word document (.docx). An old .doc or one with a password: open it in Word and save it as .docx without a password.',
  },
  'template.macros': {
    id: 'Templat memuat makro atau kontrol ActiveX, dan tidak diterima. Di Word, simpan sebagai "Dokumen Word (.docx)" tanpa makro, lalu unggah lagi.',
    en: 'The template has macros or ActiveX controls and is not accepted. In Word save it as "Word Document (.docx)" without macros and upload it again.',
  },
  'template.bomb': {
    id: 'Isi berkas ini jauh lebih besar daripada berkasnya dan tidak dibuka. Salin isinya ke dokumen Word baru, lalu unggah lagi.',
    en: 'What this file unpacks to is far larger than itself; it was not opened. Copy its content into a new Word document and upload that.',
  },
  'template.external': {
    id: 'Templat mengambil isi dari luar berkas (templat jauh, gambar tertaut, objek, atau bidang DDE). Sisipkan gambarnya ke dalam berkas dan lepaskan templat yang tertaut, lalu unggah lagi.',
    en: 'The template fetches from outside itself (a remote template, linked pictures, objects or DDE fields). Embed the pictures, detach the linked template and upload it again.',
  },
  'template.broken': {
    id: 'Templat tidak dapat dibaca. Buka di Word, simpan kembali, lalu unggah lagi.',
    en: 'The template could not be read. Open it in Word, save it again and upload it again.',
  },
  'template.changed': {
    id: 'Berkas templat di folder data bukan lagi yang diunggah, jadi tidak diisi. Unggah templat itu sekali lagi.',
    en: 'The template in the data folder is no longer the one that was uploaded, so it was not filled in. Upload it once more.',
  },
  'logo.tooLarge': {
    id: 'Logo terlalu besar: paling besar 10 MB di komputer ini, 2 MB setelah diperkecil. Simpan gambar dengan ukuran lebih kecil, lalu pilih lagi.',
    en: 'The logo is too large: at most 10 MB on this computer, 2 MB when made smaller. Save a smaller picture and choose it again.',
  },
  'logo.typeUnknown': {
    id: 'Logo harus berupa gambar PNG, JPEG, atau SVG. Simpan gambar dalam salah satu bentuk itu, lalu pilih lagi.',
    en: 'A logo is a PNG, JPEG or SVG picture. Save it as one of these and choose it again.',
  },
  'logo.broken': {
    id: 'Gambar logo tidak dapat dibaca. Buka di pengolah gambar, simpan sebagai PNG, lalu pilih lagi.',
    en: 'The picture could not be read. Open it in an image editor, save it as PNG and choose it again.',
  },
  'file.tooLarge': {
    id: 'Berkas lebih besar dari 20 MB. Perkecil, misalnya dengan menyimpan ulang sebagai PDF ukuran minimum.',
    en: 'The file is larger than 20 MB. Make it smaller, for instance by saving it again as a minimum-size PDF.',
  },
  'file.typeUnknown': {
    id: 'Jenis berkas ini tidak diterima. Gunakan PDF, PNG, JPEG, atau WebP.',
    en: 'This kind of file is not accepted. Use PDF, PNG, JPEG or WebP.',
  },
  'file.typeDiffers': {
    id: 'Isi berkas tidak sesuai dengan jenisnya. Simpan ulang sebagai PDF, PNG, JPEG, atau WebP.',
    en: 'The file is not what its name says. Save it again as PDF, PNG, JPEG or WebP.',
  },
  'file.scripted': {
    id: 'PDF ini memuat skrip, formulir, lampiran, atau sandi, sehingga tidak diterima. Simpan ulang lewat “Cetak ke PDF”.',
    en: 'This PDF contains a script, form, embedded file or password, so it is not accepted. Save it again with “Print to PDF”.',
  },
  'file.broken': {
    id: 'Berkas ini rusak atau tidak terkirim utuh. Buka di laptop Anda, simpan ulang, lalu kirim lagi.',
    en: 'This file is damaged or did not arrive whole. Open it on your laptop, save it again and send it once more.',
  },
  'file.tooLong': {
    id: 'PDF ini lebih dari 200 halaman. Ambil halaman yang akan dipaparkan saja.',
    en: 'This PDF has more than 200 pages. Take only the pages to be presented.',
  },
  'file.tooMany': {
    id: 'Bahan paparan sudah berisi 20 gambar. Hapus salah satu, atau gabungkan menjadi satu PDF.',
    en: 'There are already 20 images. Remove one, or combine them into one PDF.',
  },
  'file.meetingFull': {
    id: 'Ruang berkas rapat ini sudah penuh (400 MB). Hapus bahan yang tidak diperlukan.',
    en: 'This meeting’s room for files is full (400 MB). Remove material that is not needed.',
  },
  'file.busy': {
    id: 'Beberapa berkas lain sedang dikirim. Tunggu sebentar, lalu coba lagi.',
    en: 'Several other files are being sent. Wait a moment and try again.',
  },
  'photo.tooMany': {
    id: 'Notula sudah memuat 60 foto. Hapus salah satu sebelum menambah yang lain.',
    en: 'The minutes already hold 60 photos. Remove one before adding another.',
  },
  'photo.notForPaper': {
    id: 'Foto ini tidak dapat dikecilkan oleh peramban. Simpan ulang sebagai JPEG, lalu pilih lagi.',
    en: 'The browser could not make this photo small enough. Save it again as JPEG and choose it once more.',
  },
  'store.unavailable': {
    id: 'Data tidak dapat disimpan. Periksa ruang dan izin tulis folder data di laptop server. Tidak ada yang tercatat.',
    en: 'The data could not be saved. Check disk space and write permission of the data folder on the server laptop. Nothing was recorded.',
  },
  'rate.exceeded': {
    id: 'Terlalu banyak permintaan dari ponsel ini. Tunggu sebentar, lalu coba lagi.',
    en: 'Too many requests from this phone. Wait a moment and try again.',
  },
  'page.superseded': {
    id: 'Rapat ini dibuka di terlalu banyak halaman, sehingga halaman yang paling lama ditutup. Muat ulang halaman ini untuk melanjutkan di sini.',
    en: 'This meeting is open on too many pages, so the oldest was closed. Reload this page to go on here.',
  },
  'sign.in': {
    id: 'Halaman ini memerlukan tautan khusus. Buka tautan yang Anda terima dari penyelenggara.',
    en: 'This page needs a personal link. Open the link you received from the organiser.',
  },
};
