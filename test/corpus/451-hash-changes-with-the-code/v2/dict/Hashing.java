package dict;

final class Hashing {
  private Hashing() {}

  static int of(String text) {
    int hash = 7;
    for (char c : text.toLowerCase().toCharArray()) {
      hash = hash * 131 + c;
    }
    return hash;
  }
}
