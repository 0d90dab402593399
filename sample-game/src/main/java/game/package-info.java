/** An arena for many players: the state and the rules. All of it may change while it runs. */
@org.jspecify.annotations.NullMarked
package game;
