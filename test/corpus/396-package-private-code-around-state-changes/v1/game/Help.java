package game;

final class Help {
  private Help() {}

  static String f(int n) {
    return "a" + n;
  }
}
