/**
 * The network, the page and the command line: loaded once, so that connections outlive the code
 * that they talk to. Nothing here knows the rules of the game.
 */
@org.jspecify.annotations.NullMarked
package game.net;
