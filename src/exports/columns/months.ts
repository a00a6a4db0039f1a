/** The names of months in the four languages, in the forms that dates have. */
import { fold } from "../../language/fold";

const gregorian: readonly string[] = [
  "january jan ocak oca tammikuu tammikuuta tammi ژانویه",
  "february feb şubat şub helmikuu helmikuuta helmi فوریه",
  "march mar mart maaliskuu maaliskuuta maalis مارس",
  "april apr nisan nis huhtikuu huhtikuuta huhti آوریل",
  "may mayıs toukokuu toukokuuta touko مه می",
  "june jun haziran haz kesäkuu kesäkuuta kesä ژوئن",
  "july jul temmuz tem heinäkuu heinäkuuta heinä ژوئیه جولای",
  "august aug ağustos ağu elokuu elokuuta elo اوت آگوست",
  "september sep sept eylül eyl syyskuu syyskuuta syys سپتامبر",
  "october oct ekim eki lokakuu lokakuuta loka اکتبر",
  "november nov kasım kas marraskuu marraskuuta marras نوامبر",
  "december dec aralık ara joulukuu joulukuuta joulu دسامبر",
];

const jalali: readonly string[] = [
  "فروردین",
  "اردیبهشت",
  "خرداد",
  "تیر",
  "مرداد امرداد",
  "شهریور",
  "مهر",
  "آبان",
  "آذر",
  "دی",
  "بهمن",
  "اسفند",
];

interface Month {
  readonly month: number;
  readonly isJalali: boolean;
}

const byName = new Map<string, Month>(
  [gregorian, jalali].flatMap((calendar, i) =>
    calendar.flatMap((names, month) =>
      names.split(" ").map((name) => [fold(name), { month: month + 1, isJalali: i === 1 }] as const),
    ),
  ),
);

export const monthNamed = (word: string): Month | undefined => byName.get(fold(word));
