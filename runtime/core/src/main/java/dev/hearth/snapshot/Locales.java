package dev.hearth.snapshot;

import java.util.Locale;

/** Locales as texts, those included that are no well-formed language tags. */
final class Locales {
  private Locales() {}

  /** The language tag, or for a locale that has none its language, country and variant. */
  static String text(Locale locale) {
    String tag = locale.toLanguageTag();
    if (Locale.forLanguageTag(tag).equals(locale)) {
      return tag;
    }
    String parts = String.join("|", locale.getLanguage(), locale.getCountry(), locale.getVariant());
    if (!parse(parts).equals(locale)) {
      throw new IllegalArgumentException(
          "the locale " + locale + " has no text that gives it again");
    }
    return parts;
  }

  @SuppressWarnings("deprecation") // what replaces the constructor is not there on 17
  static Locale parse(String text) {
    String[] parts = text.split("\\|", -1);
    if (parts.length == 3) {
      return new Locale(parts[0], parts[1], parts[2]);
    }
    Locale locale = Locale.forLanguageTag(text);
    if (!locale.toLanguageTag().equalsIgnoreCase(text)) {
      throw new IllegalArgumentException("it is no language tag");
    }
    return locale;
  }
}
