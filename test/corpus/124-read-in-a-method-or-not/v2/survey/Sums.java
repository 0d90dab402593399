package survey;

/** What is read here is read by no method of the migration class. */
final class Sums {
  private Sums() {}

  static int a(V1.Plot plot) {
    return plot.a();
  }
}
