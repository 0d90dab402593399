package game;

public final class K {
  private K() {}

  public static final int N = 6;
}
