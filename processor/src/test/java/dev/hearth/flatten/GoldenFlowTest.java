package dev.hearth.flatten;

import static dev.hearth.flatten.Twins.assertTwin;

import org.junit.jupiter.api.Test;

/** Control flow around handles: what is on the stack, and in frames, while it branches. */
class GoldenFlowTest {
  @Test
  void conditions() {
    assertTwin(
        """
        final class Enemy {
          private final Hot<Integer> hp = Hot.of(1);
          private final Hot<Long> time = Hot.of(1L);
          private final Hot<Boolean> alive = Hot.of(true);
          private final Hot<Object> tag = Hot.of("");
          void choose(boolean c, int d) {
            hp.set(c ? 1 : d);
            time.set(c ? time.get() : 7L);
            alive.set(hp.get() > 0 && time.get() < 100L);
            tag.set(c ? "yes" : "no");
          }
          Enemy either(boolean c, Enemy other) {
            (c ? this : other).hp.set(3);
            return alive.get() ? this : other;
          }
        }
        """,
        """
        final class Enemy {
          private int hp = 1;
          private long time = 1L;
          private boolean alive = true;
          private Object tag = "";
          void choose(boolean c, int d) {
            hp = c ? 1 : d;
            time = c ? time : 7L;
            alive = hp > 0 && time < 100L;
            tag = c ? "yes" : "no";
          }
          Enemy either(boolean c, Enemy other) {
            (c ? this : other).hp = 3;
            return alive ? this : other;
          }
        }
        """);
  }

  @Test
  void switches() {
    assertTwin(
        """
        final class Enemy {
          enum Mood { CALM, WILD }
          private final Hot<Mood> mood = Hot.of(Mood.CALM);
          private final Hot<Double> speed = Hot.of(1.0);
          void next(int n) {
            speed.set(switch (n) { case 1 -> 0.5; case 2 -> speed.get() * 2; default -> 1.0; });
            mood.set(switch (mood.get()) { case CALM -> Mood.WILD; case WILD -> Mood.CALM; });
            switch (mood.get()) {
              case CALM: speed.set(0.0);
              case WILD: speed.set(9.0); break;
            }
          }
        }
        """,
        """
        final class Enemy {
          enum Mood { CALM, WILD }
          private Mood mood = Mood.CALM;
          private double speed = 1.0;
          void next(int n) {
            speed = switch (n) { case 1 -> 0.5; case 2 -> speed * 2; default -> 1.0; };
            mood = switch (mood) { case CALM -> Mood.WILD; case WILD -> Mood.CALM; };
            switch (mood) {
              case CALM: speed = 0.0;
              case WILD: speed = 9.0; break;
            }
          }
        }
        """);
  }

  @Test
  void loopsAndHandlersOfExceptions() {
    assertTwin(
        """
        final class Enemy {
          private final Hot<Integer> hp = Hot.of(1);
          private final Hot<Long> time = Hot.of(1L);
          int drain(String text) {
            while (hp.get() > 0) {
              for (int i = 0; i < hp.get(); i++) { time.set(time.get() + i); }
              hp.set(hp.get() - 1);
            }
            try {
              hp.set(Integer.parseInt(text));
            } catch (NumberFormatException e) {
              hp.set(-1);
            } finally {
              time.set(0L);
            }
            synchronized (this) { hp.set(hp.get() + 1); }
            return hp.get();
          }
        }
        """,
        """
        final class Enemy {
          private int hp = 1;
          private long time = 1L;
          int drain(String text) {
            while (hp > 0) {
              for (int i = 0; i < hp; i++) { time = time + i; }
              hp = hp - 1;
            }
            try {
              hp = Integer.parseInt(text);
            } catch (NumberFormatException e) {
              hp = -1;
            } finally {
              time = 0L;
            }
            synchronized (this) { hp = hp + 1; }
            return hp;
          }
        }
        """);
  }

  @Test
  void tryInsideOfASwitchExpression() {
    assertTwin(
        """
        final class Enemy {
          private final Hot<Integer> hp = Hot.of(1);
          void parse(String text) {
            hp.set(switch (text) {
              case "none" -> 0;
              default -> {
                try { yield Integer.parseInt(text); } catch (NumberFormatException e) { yield -1; }
              }
            });
          }
        }
        """,
        """
        final class Enemy {
          private int hp = 1;
          void parse(String text) {
            hp = switch (text) {
              case "none" -> 0;
              default -> {
                try { yield Integer.parseInt(text); } catch (NumberFormatException e) { yield -1; }
              }
            };
          }
        }
        """);
  }
}
