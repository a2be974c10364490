/**
 * The invented council, made through the use cases at the first start in demo mode, with a fixed seed. Its people sign
 * in by one click. Refuses to touch a database that holds anything else.
 */
package candour.demo;
