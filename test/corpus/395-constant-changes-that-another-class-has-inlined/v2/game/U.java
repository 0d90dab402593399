package game;

public final class U {
  private U() {}

  public static int n() {
    return K.N;
  }
}
