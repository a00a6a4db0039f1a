export const site = {
  purpose:
    "CRM ROI for Excel, bir CRM’in maliyetine değip değmediğini gösterir: Excel işlevleriyle ve ana sonuçlarını herkesin yeniden hesaplayabileceği, Excel’in kendi formülleriyle yazılmış bir maliyet ve fayda çalışma kitabıyla.",
  workbench: "Uygulamayı aç: tarayıcıda, Excel’siz",
  support: {
    title: "CRM ROI for Excel: destek",
    answers: {
      notLoaded: {
        question: "Hücrede `#AD?` görünüyor",
        answer:
          "Eklenti bu Excel’de yüklü değil. Yükleyin (Giriş, Eklentiler), sonra Ctrl+Alt+F9 ile yeniden hesaplayın. Düzelmezse hücreyi seçip F2’ye, ardından Enter’a basın.",
      },
      fault: {
        question: "Hücrede `#DEĞER!` ya da `#YOK` görünüyor",
        answer:
          "Hücreye sağ tıklayıp “CRM ROI ile açıkla”yı seçin: bölme nedenini ve hangi hücreden kaynaklandığını gösterir.",
      },
      refused: {
        question: "Excel formülü kabul etmiyor",
        answer:
          "Bağımsız değişkenleri neyin ayırdığı bilgisayarın bölge ayarlarına bağlıdır. Excel’iniz yarımı 0,5 diye yazıyorsa noktalı virgüldür: `=CRMROI(B2:E2;B3:E3)`; 0.5 diye yazıyorsa genellikle virgül: `=CRMROI(B2:E2,B3:E3)`; Farsça ayarlarda “؛” olabilir. İşlev adları ve seçenek sözcükleri her dilde aynıdır.",
      },
      wholeColumn: {
        question: "Bağımsız değişken olarak bütün sütun verildi",
        answer: "Web için Excel bunu kabul etmez: kullandığınız hücreleri verin, örneğin `B2:B61`.",
      },
      other: {
        question: "Başka bir sorun",
        answer: "Eklentiyi size verene sorun. Formülü, hücrede görüneni ve Excel sürümünüzü (Dosya, Hesap) bildirin.",
      },
    },
  },
  privacy: {
    title: "CRM ROI for Excel: gizlilik",
    calculated:
      "Her şey Excel’de, sizin cihazınızda hesaplanır. Çalışma kitabınızdaki hiçbir rakam, formül, dosya adı ya da başka içerik hiçbir yere gönderilmez.",
    kept: "Eklentinin kullanıcı hesabı yoktur; çerez bırakmaz, kullanımı ölçmez. Çalışma kitabınızın dışında yalnızca seçtiklerinizi ve yanıtladıklarınızı (dil, para birimi, dışa aktarılan dosyadaki sütunların anlamı gibi) tarayıcınızın deposunda saklar.",
    requests:
      "Dosyaları, eklentiyi sunanın sitesinden, Microsoft’un Office kitaplığı ise Microsoft’tan gelir. Her web sayfasında olduğu gibi ikisi de isteği görür: IP adresiniz, saat ve tarayıcının türü. Excel’in kendisi için {statement} geçerlidir.",
    statement: "Microsoft’un gizlilik bildirimi",
  },
} as const;
