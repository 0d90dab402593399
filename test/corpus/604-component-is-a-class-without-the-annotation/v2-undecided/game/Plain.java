package game;

public record Plain(int x) {

  public enum Colour {
    RED
  }

  public sealed interface Shape permits Dot {}

  public record Dot() implements Shape {}
}
