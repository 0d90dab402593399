package game;

import java.util.List;

/** What bots are called. */
final class Names {
  private static final List<String> STARS =
      List.of(
          "Vega",
          "Altair",
          "Rigel",
          "Deneb",
          "Mira",
          "Spica",
          "Polaris",
          "Antares",
          "Castor",
          "Pollux",
          "Sirius",
          "Capella",
          "Adhara",
          "Bellatrix",
          "Regulus",
          "Mizar",
          "Alcor",
          "Procyon",
          "Achernar",
          "Hadar",
          "Electra",
          "Maia",
          "Atlas",
          "Izar",
          "Nashira");

  private Names() {}

  static String ofBot(int index) {
    String star = STARS.get(index % STARS.size());
    int again = index / STARS.size();
    return again == 0 ? star : star + " " + (again + 1);
  }
}
