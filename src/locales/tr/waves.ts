/** Turkish. */
export const waves = {
  title: "Aşamalı geçiş",
  hint: "İsteğe bağlı: birbiri ardına kullanıma geçen bölümler ya da ülkeler. 1. ay başlangıçtan sonraki ilk ay, 13. ay 2. yılın ilk ayıdır; 0 başta kullanımda demektir.",
  add: "Aşama ekle",
  name: "Bölüm ya da ülke",
  users: "Kullanıcı",
  goLive: "Geçiş ayı",
  ramp: "Yayılma, ay",
  field: "{wave}, {field}",
  unnamed: "Adsız aşama",
  asEntered:
    "Faydalar, herkes sistemi kullanmaya başladığında girildiği gibi sayılır; her aşama kendi ayından itibaren kullanıcılarının payını getirir. Maliyetler girildiği gibi kalır. Benimsenmeyi ve aşamaları girdiler sayfasında değiştirebilirsiniz.",
  wrong: {
    name: "Aşamaya bir ad verin.",
    users: "Kullanıcı sayısını en az 1 olan bir tam sayı olarak girin.",
    goLive: "Ayı 0 ile 120 arasında bir tam sayı olarak girin.",
    ramp: "0 ile 120 ay arasında bir yayılma girin ya da boş bırakın.",
    sum: "Aşamalarda {waves} kullanıcı var, ama kullanıcı sayısı {users}: ikisini eşitleyin ya da kullanıcı sayısını boş bırakın.",
  },
} as const;
