package dev.hearth;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where other threads come to a program: those of a server, a timer, a queue of the network. What
 * they ask for is done between two steps, by the code that runs then.
 *
 * <pre>{@code
 * @Pinned
 * public interface Stock { int take(String item, int count); }     // the program implements it
 *
 * @Pinned
 * final class Web {
 *   private final UpdatePoint<Stock> stock = UpdatePoint.of(Stock.class);
 *
 *   void order(Context request) {                                  // on a thread of the server
 *     String item = request.pathParam("item");
 *     request.future(() -> stock.call(s -> s.take(item, 1)).thenAccept(n -> request.result("" + n)));
 *   }
 * }
 * }</pre>
 *
 * <p>{@link #call} and {@link #run} are for what changes state: the thread that steps the program
 * does it before its next step. {@link #read} is for a look at state: it is done by the thread that
 * asks, while no step, no call and no reload is going on.
 *
 * <p>{@code P} is loaded once, as an interface that is {@code @Pinned} or comes from a jar; so are
 * the functions, and what they give back: leaves, pinned records, lists of such. A dev run refuses
 * others, as they would go on with old code or old state; and it lends the program out for the time
 * of the function, so that it is of no use to who keeps it. An array or a mutable collection that a
 * handle has is copied before it is given back.
 *
 * <p>All methods may be called by any thread, but {@link #of}. What a thread has asked for is done
 * in that order. What a call wrote is seen by whoever has seen its future completed, and by every
 * read section that begins after that. A read section never sees the middle of a step or of a call,
 * nor a reload; it lasts as long as it likes, and the program waits for it.
 *
 * @param <P> an interface that the program implements
 */
public final class UpdatePoint<P> {
  private final Turns turns;
  private final Class<P> type;

  UpdatePoint(Turns turns, Class<P> type) {
    this.turns = turns;
    this.type = type;
  }

  /**
   * That of the program whose code runs on this thread: ask when a resource is opened, which is
   * within a step or the start, and keep it. It stays good as long as the program runs, reloads
   * notwithstanding. A host that steps a program has it from {@link HotRuntime#updatePoint}.
   *
   * @throws IllegalStateException when no program's code runs on this thread
   * @throws IllegalArgumentException when {@code type} is no interface, when the program does not
   *     implement it, or, in a dev run, when it is loaded anew with the code
   */
  public static <P> UpdatePoint<P> of(Class<P> type) {
    return Turns.current().share(type);
  }

  /**
   * Does something to the program between two steps, as if the program did it itself in a step. Who
   * asks does not wait. A dev run undoes what it wrote to handles when it throws, and only that.
   *
   * @return what {@code call} gave, or threw. It is completed by the thread that steps the program:
   *     what follows without an executor, as {@code thenAccept}, keeps it from stepping. Cancelled
   *     before its turn, the call is not made.
   *     <p>It fails at once, with a {@link java.util.concurrent.RejectedExecutionException}, when
   *     10,000 calls wait already, as may be while a program is paused; and when the program has
   *     ended, also for what waits then.
   *     <p>Waiting for it within a step, a call or a read section throws an {@link
   *     IllegalStateException}: its turn comes after. A host's own thread, which steps, does not
   *     wait for it either.
   */
  public <R extends @Nullable Object> CompletableFuture<R> call(
      Function<? super P, ? extends R> call) {
    Objects.requireNonNull(call, "call");
    turns.refuseReloadable(call);
    Call<R> waiting = new Call<>(turns, program -> lend(program, call), false);
    turns.calls().add(waiting).ifPresent(waiting::completeExceptionally);
    return waiting;
  }

  /**
   * The same for what gives nothing back. What it throws is told: by the report of a dev run, by
   * the system logger {@code dev.hearth} in production.
   *
   * @throws java.util.concurrent.RejectedExecutionException when 10,000 calls wait already, or the
   *     program has ended; one that waits when the program ends is not made
   */
  public void run(Consumer<? super P> call) {
    Objects.requireNonNull(call, "call");
    turns.refuseReloadable(call);
    Function<HotProgram, String> made =
        program ->
            lend(
                program,
                known -> {
                  call.accept(known);
                  return "";
                });
    turns
        .calls()
        .add(new Call<>(turns, made, true))
        .ifPresent(
            rejected -> {
              throw rejected;
            });
  }

  /**
   * Reads the program's state, on this thread; waits for a step that runs. Several threads may read
   * at once. The section writes nothing, which a dev run sees to, and keeps nothing of the program
   * but what it gives back.
   *
   * @return what {@code section} gives; what it throws is passed on
   * @throws IllegalStateException when this thread is in a step, a call or a read section of the
   *     program already; when it is interrupted while it waits, and it stays interrupted; and when
   *     the program has ended
   */
  public <R extends @Nullable Object> R read(Function<? super P, ? extends R> section) {
    Objects.requireNonNull(section, "section");
    turns.refuseReloadable(section);
    return turns.read(program -> lend(program, section));
  }

  /** A reload may have taken the interface away. */
  private <R extends @Nullable Object> R lend(
      HotProgram program, Function<? super P, ? extends R> function) {
    if (!type.isInstance(program)) {
      throw new IllegalStateException(
          program.getClass().getName() + " does not implement " + type.getName() + " any more");
    }
    return turns.answers().lend(program, type, function);
  }
}
