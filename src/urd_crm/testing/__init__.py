"""What tests of plugins and of hosts build on."""
